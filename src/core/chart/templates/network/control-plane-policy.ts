import type { KubernetesObject } from '../../chart.ts'
import type { Context } from '../../context.ts'
import { givenItems } from '../workload/given-items.ts'
import { openPorts } from './open-ports.ts'
import { peers } from './peers.ts'
import { policy } from './policy.ts'

const section = 'policies.networkPolicy.controlPlane'

/** The control plane reaches the host's API server and DNS, its own replicas, the workloads and the platform. */
export function controlPlanePolicy(context: Context): KubernetesObject {
  const controlPlane = peers.controlPlane(context)
  const workloads = peers.workloads(context)
  return policy(context, 'vc-cp', {
    ...controlPlane,
    egress: [
      { to: [peers.hostDns] },
      { ports: [...openPorts.hostApi] },
      { to: [controlPlane] },
      { to: [workloads] },
      { to: [peers.platform] },
      ...givenItems<never>(context.value(`${section}.egress`)),
    ],
    ingress: [
      ...context.parts.outsideIngress,
      { from: [controlPlane] },
      { ports: [...openPorts.dnsAndApi], from: [workloads] },
      { from: [peers.snapshots] },
      { from: [peers.platform] },
      ...givenItems<never>(context.value(`${section}.ingress`)),
    ],
  })
}
