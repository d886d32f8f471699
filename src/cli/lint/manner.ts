import type { Severity } from '../../core/index.ts'
import type { choices } from './choices.ts'

/** How findings are told. */
export interface Manner {
  readonly output: (typeof choices)['output'][number]
  readonly verbose: boolean
  /** The least severity that makes the command fail. */
  readonly least: Severity
}
