import type { Context } from '../context.ts'

export interface NamingParts {
  /** The value of the `chart` label (`vcluster.version.label`). */
  chartLabel(context: Context): string
}
