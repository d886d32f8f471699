// templates/networkpolicy.yaml
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { controlPlanePolicy } from './network/control-plane-policy.ts'
import { kubeDnsPolicy } from './network/kube-dns-policy.ts'
import { snapshotPolicy } from './network/snapshot-policy.ts'
import { workloadPolicy } from './network/workload-policy.ts'

/** What may talk to what: workloads, control plane, DNS and snapshots. On private nodes the host cannot police workloads. */
export const networkPolicies: Template = (context) => {
  if (!truthy(context.value('policies.networkPolicy.enabled'))) return []
  const hasDns =
    truthy(context.value('controlPlane.coredns.enabled')) &&
    !truthy(context.value('controlPlane.coredns.embedded'))
  return [
    ...(context.parts.policesWorkloads(context) ? [workloadPolicy(context)] : []),
    controlPlanePolicy(context),
    ...(hasDns && context.parts.policesWorkloads(context) ? [kubeDnsPolicy(context)] : []),
    snapshotPolicy(context),
  ]
}
