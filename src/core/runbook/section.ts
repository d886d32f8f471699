import type { Block } from './block.ts'
import type { Situation } from './situation.ts'

/** One chapter of the runbook; the id is unique and stays the same. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Writes one chapter; null where the configuration gives no reason for it. */
export type SectionWriter = (situation: Situation) => Section | null
