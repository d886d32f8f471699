import type { KubernetesObject } from '../../chart.ts'
import type { Context } from '../../context.ts'
import { openPorts } from './open-ports.ts'
import { peers } from './peers.ts'
import { policy } from './policy.ts'

/** CoreDNS as a workload answers the other workloads; it asks the host's DNS and the control plane. */
export function kubeDnsPolicy(context: Context): KubernetesObject {
  const workloads = peers.workloads(context)
  return policy(context, 'vc-kube-dns', {
    podSelector: {
      matchLabels: { 'k8s-app': 'vcluster-kube-dns', ...workloads.podSelector.matchLabels },
    },
    egress: [{ to: [peers.hostDns] }, { ports: [...openPorts.api], to: [peers.controlPlane(context)] }],
    ingress: [{ ports: [...openPorts.dns], from: [workloads] }],
  })
}
