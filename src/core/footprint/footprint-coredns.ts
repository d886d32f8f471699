import { footprintDemands } from './footprint-demands.ts'
import { footprintPod } from './footprint-pod.ts'
import type { WorkloadFootprint } from './footprint-workload.ts'
import type { JsonObject } from '../json.ts'
import { read } from '../rules/reading/read.ts'

const coredns = ['controlPlane', 'coredns']
const deployment = [...coredns, 'deployment']

/** The label that the default spread constraint selects from chart 0.22 on. */
const labels = { 'k8s-app': 'vcluster-kube-dns' }

/**
 * The DNS server of the tenant. No chart template renders it: the control plane starts it in the tenant, from where its pods are synced to
 * the host. Null where it is off, part of the control-plane pods, or on nodes of the tenant.
 */
export function footprintCoredns(values: JsonObject): WorkloadFootprint | null {
  if (!read.flag(values, [...coredns, 'enabled']) || read.flag(values, [...coredns, 'embedded'])) return null
  if (read.flag(values, ['privateNodes', 'enabled'])) return null
  const replicas = read.number(values, [...deployment, 'replicas']) ?? 1
  const resources = read.map(values, [...deployment, 'resources'])
  return {
    kind: 'Deployment',
    name: 'coredns',
    origin: 'tenant',
    replicas,
    pod: footprintPod({ containers: [{ name: 'coredns', resources }] }),
    claims: [],
    mounted: [],
    demands: footprintDemands(read.map(values, deployment), labels, replicas),
  }
}
