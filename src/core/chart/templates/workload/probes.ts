import type { Container } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'

const paths = { livenessProbe: '/healthz', readinessProbe: '/readyz', startupProbe: '/readyz' } as const

type Probes = Pick<Container, keyof typeof paths>

/** The probes of the control plane's container, as far as they are enabled. */
export function probes(context: Context): Probes {
  const enabled: Probes = {}
  for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
    if (!truthy(context.value(`controlPlane.statefulSet.probes.${name}.enabled`))) continue
    enabled[name] = {
      httpGet: { path: paths[name], port: 8443, scheme: 'HTTPS' },
      ...context.parts.probeNumbers(context, name),
    }
  }
  return enabled
}
