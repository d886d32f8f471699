import type { EnvVar } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { raw } from './raw.ts'

/** The environment of the control plane's container. */
export const env = (context: Context): EnvVar[] => [
  { name: 'VCLUSTER_NAME', value: context.release.name },
  ...logEncoding(context),
  ...Object.entries(context.parts.podFields).map(([name, fieldPath]) => ({
    name,
    valueFrom: { fieldRef: { fieldPath } },
  })),
  ...context.parts.userEnv(context),
]

function logEncoding(context: Context): EnvVar[] {
  if (!truthy(context.value('logging'))) return []
  const encoding = context.value('logging.encoding')
  return [{ name: 'LOFT_LOG_ENCODING', value: raw(truthy(encoding) ? encoding : 'console') }]
}
