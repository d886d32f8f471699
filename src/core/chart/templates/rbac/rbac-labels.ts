import { doubleQuoted } from '../../../go/double-quoted.ts'
import type { Context } from '../../context.ts'

/** The labels on every role, binding and service account. */
export const rbacLabels = (context: Context): Record<string, string> => ({
  app: 'vcluster',
  chart: context.parts.chartLabel(context),
  release: doubleQuoted(context.release.name),
  heritage: 'Helm',
})
