import type { Lifetime, Path } from '../../../core/index.ts'

/** What the search knows about one setting or section. */
export interface SettingDoc {
  readonly path: Path
  /** `plugins.*.image`. */
  readonly text: string
  readonly title: string
  readonly help: string
  readonly pro: boolean
  readonly deprecated: boolean
  /** The versions that have it, where the chosen one does not. */
  readonly elsewhere: Lifetime | null
}
