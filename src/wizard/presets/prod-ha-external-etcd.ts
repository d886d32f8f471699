import { budgetManifests } from './parts/budget-manifests.ts'
import { controlPlaneBudget } from './parts/control-plane-budget.ts'
import { onePerNode } from './parts/one-per-node.ts'
import { productionResources } from './parts/production-resources.ts'
import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

const mountPath = '/etc/etcd-client'

export const prodHaExternalEtcd: Preset = {
  id: 'prod-ha-external-etcd',
  title: 'Production, self-managed etcd',
  summary: 'For teams that already operate etcd and want to keep doing so.',
  changes: [
    'State goes to your etcd cluster over TLS; replace the sample endpoint.',
    'The client certificate is mounted from a Secret that you create first.',
    'Three control-plane replicas as a Deployment, with production requests and limits.',
    'One pod per node, two CoreDNS replicas and a disruption budget.',
  ],
  tradeOffs: [
    'One etcd cluster per tenant, because keys have no prefix.',
    'One endpoint only, so put a Service or load balancer in front of the members.',
    tradeOff.nodes,
  ],
  besides: 'Your etcd: for three members about 0.6 CPU, 1.5Gi memory and 30Gi of SSD.',
  expects: ['antiaffinity-needs-nodes'],
  versions: { from: '0.25' },
  patch: (release, minor) => ({
    cluster: { intent: 'production' },
    overrides: {
      controlPlane: {
        backingStore: {
          etcd: {
            external: {
              enabled: true,
              endpoint: 'etcd-client.etcd.svc:2379',
              tls: {
                caFile: `${mountPath}/ca.crt`,
                certFile: `${mountPath}/tls.crt`,
                keyFile: `${mountPath}/tls.key`,
              },
            },
          },
        },
        statefulSet: {
          highAvailability: { replicas: 3 },
          resources: productionResources(minor),
          persistence: {
            addVolumes: [{ name: 'etcd-client', secret: { secretName: `${release.name}-etcd-client` } }],
            addVolumeMounts: [{ name: 'etcd-client', mountPath, readOnly: true }],
          },
          scheduling: { affinity: onePerNode('vcluster', release.name) },
        },
        coredns: { deployment: { replicas: 2 } },
        ...controlPlaneBudget(minor),
      },
      ...budgetManifests(minor, { etcd: false }),
    },
  }),
}
