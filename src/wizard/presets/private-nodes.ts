import { budgetManifests } from './parts/budget-manifests.ts'
import { controlPlaneBudget } from './parts/control-plane-budget.ts'
import { fastClass } from './parts/fast-class.ts'
import { onePerNode } from './parts/one-per-node.ts'
import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

export const privateNodes: Preset = {
  id: 'private-nodes',
  title: 'Private nodes',
  summary: 'For tenants with worker nodes of their own: the host runs only the control plane.',
  changes: [
    'Nodes join the tenant directly, and nothing is synced from or to the host.',
    'Embedded etcd in three control-plane pods with 20Gi each.',
    'The API is reached through a load balancer.',
    'A service range of its own, two CoreDNS replicas and a disruption budget.',
  ],
  tradeOffs: [
    'Sync, integrations and sleep mode do not apply.',
    'Pod, service and node networks must not overlap.',
    'Needs the pro image and a platform connection (free tier).',
    'One load balancer plus the nodes to pay for.',
    'The load balancer is open to the internet unless you limit its source ranges or make it internal.',
    tradeOff.nodes,
    tradeOff.storageClass,
  ],
  besides:
    'The nodes of the tenant, where its network plugin, CoreDNS and kube-proxy run, and a load balancer.',
  expects: [
    'antiaffinity-needs-nodes',
    'embedded-licence',
    'image-pro-no-licence',
    'lb-public',
    'private-nodes-licence',
    'storageclass-unset',
  ],
  versions: { from: '0.26' },
  patch: (release, minor, platform) => ({
    cluster: { intent: 'production' },
    overrides: {
      privateNodes: { enabled: true },
      controlPlane: {
        service: { spec: { type: 'LoadBalancer' } },
        backingStore: { etcd: { embedded: { enabled: true } } },
        statefulSet: {
          highAvailability: { replicas: 3 },
          resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { cpu: '4', memory: '8Gi' } },
          persistence: { volumeClaim: { size: '20Gi', ...fastClass(platform) } },
          scheduling: { affinity: onePerNode('vcluster', release.name) },
        },
        coredns: { deployment: { replicas: 2 } },
        ...controlPlaneBudget(minor),
      },
      networking: { serviceCIDR: '10.96.0.0/12' },
      ...budgetManifests(minor, { etcd: false }),
    },
  }),
}
