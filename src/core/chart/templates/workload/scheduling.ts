import type { PodSpec } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { optional } from './optional.ts'
import { optionalRaw } from './optional-raw.ts'

/** Where the control plane's pod may run, and as whom. */
export const scheduling = (context: Context): Partial<PodSpec> => ({
  ...optionalRaw('priorityClassName', setting(context, 'scheduling.priorityClassName')),
  ...optional('securityContext', setting(context, 'security.podSecurityContext')),
  ...optional('nodeSelector', setting(context, 'scheduling.nodeSelector')),
  ...optional('affinity', setting(context, 'scheduling.affinity')),
  ...optional('topologySpreadConstraints', setting(context, 'scheduling.topologySpreadConstraints')),
  ...optional('tolerations', setting(context, 'scheduling.tolerations')),
})

const setting = (context: Context, path: string): ReturnType<Context['value']> =>
  context.value(`controlPlane.statefulSet.${path}`)
