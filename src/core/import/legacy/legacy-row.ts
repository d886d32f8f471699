import type { Json } from '../../json.ts'
import type { LegacyDistro } from '../import-result.ts'

/** What becomes of a value on the way; undefined where it says nothing, null where it is of no use. */
export type Turn = (value: Json) => Json | undefined

/** Where a value goes: dotted keys of the present format, `{distro}` for the distribution; with a turn where only this place needs it. */
export type Place = string | readonly [place: string, turn: Turn]

/** What becomes of one key of the charts before 0.20. Keys of both formats have no dots, so that paths are written with them. */
export interface LegacyRow {
  readonly from: string
  /** Newest first: the first that the target has. */
  readonly to?: readonly Place[]
  readonly turn?: Turn
  readonly only?: readonly LegacyDistro[]
  /** The key below which the old chart looked at this one only if it had this value. */
  readonly when?: {
    readonly path: string
    readonly is: Json
    readonly otherwise: () => string
    /** The place that is named, where it is not the key itself. */
    readonly at?: string
  }
  /** Items join what is there already. */
  readonly append?: true
  /** Why it is left out: always, or where the target has none of the places or the value does not turn into one of theirs. */
  readonly drop?: () => string
  /** The old default, which is left out without a word. */
  readonly silent?: Json
  /** What else there is to say about it once it is converted. */
  readonly hint?: () => string
}
