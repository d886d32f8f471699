import { budgetManifests } from './parts/budget-manifests.ts'
import { controlPlaneBudget } from './parts/control-plane-budget.ts'
import { fastClass } from './parts/fast-class.ts'
import { productionResources } from './parts/production-resources.ts'
import { spreadOut } from './parts/spread-out.ts'
import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

export const prodHaEmbeddedEtcd: Preset = {
  id: 'prod-ha-embedded-etcd',
  title: 'Production, embedded etcd',
  summary: 'For high availability with the fewest parts, where a vCluster platform is connected (free tier).',
  changes: [
    'etcd runs inside three control-plane pods, each with a volume of 10Gi.',
    'Production requests and limits.',
    'One pod per node, spread over zones where there are any.',
    'Two CoreDNS replicas and a disruption budget.',
  ],
  tradeOffs: [
    'Needs the pro image and a platform connection.',
    'Losing a control-plane pod is losing an etcd member.',
    'On a first installation with plain Helm, start with one replica and then scale to three.',
    tradeOff.nodes,
    tradeOff.storageClass,
  ],
  expects: ['antiaffinity-needs-nodes', 'embedded-licence', 'image-pro-no-licence', 'storageclass-unset'],
  versions: {},
  patch: (release, minor, platform) => ({
    cluster: { intent: 'production' },
    overrides: {
      controlPlane: {
        backingStore: { etcd: { embedded: { enabled: true } } },
        statefulSet: {
          highAvailability: { replicas: 3 },
          resources: productionResources(minor),
          persistence: { volumeClaim: { size: '10Gi', ...fastClass(platform) } },
          scheduling: spreadOut('vcluster', release.name),
        },
        coredns: { deployment: { replicas: 2 } },
        ...controlPlaneBudget(minor),
      },
      ...budgetManifests(minor, { etcd: false }),
    },
  }),
}
