import type { NetworkParts } from '../parts/network.ts'
import { truthy } from '../../go/truthy.ts'
import { raw } from './workload/raw.ts'
import { metricsEndpoints } from './network/metrics-endpoints.ts'
import { named } from './network/named.ts'
import { openPorts } from './network/open-ports.ts'
import { templatedSpec } from './network/templated-spec.ts'
import { wakePort } from './network/wake-port.ts'

/** The network parts of 0.36. */
export const network: NetworkParts = {
  releaseSelector: (context) => context.release.name,
  serviceMark: { 'vcluster.loft.sh/service': 'true' },
  runsWorkload: () => true,
  extraServicePorts: wakePort,
  metricsEndpoints,
  metricsMark: (component) => ({ relabelings: [{ targetLabel: 'endpoint', replacement: component }] }),
  ingressSpec: templatedSpec,
  policyNamespace: (context) => raw(context.release.namespace),
  limitRangeBounds: ['min', 'max'],
  policesWorkloads: (context) => !truthy(context.value('privateNodes.enabled')),
  outsideIngress: [{ ports: [...openPorts.api] }],
  named,
}
