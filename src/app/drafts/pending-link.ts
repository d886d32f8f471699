import type { Config } from '../../core/index.ts'
import type { Notice } from '../notices.ts'

/** A link that waits for an answer, because opening it would replace work. */
export interface PendingLink {
  readonly config: Config
  /** What to say once it is open. */
  readonly notice: Notice
}

let pending: PendingLink | null = null

export const setPendingLink = (link: PendingLink | null): void => {
  pending = link
}

/** The link that the dialog asks about; set before the dialog opens. */
export const pendingLink = (): PendingLink | null => pending
