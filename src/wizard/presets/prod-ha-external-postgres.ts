import { budgetManifests } from './parts/budget-manifests.ts'
import { controlPlaneBudget } from './parts/control-plane-budget.ts'
import { productionResources } from './parts/production-resources.ts'
import { spreadOut } from './parts/spread-out.ts'
import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

const mountPath = '/etc/db-tls'

const dataSource = (name: string): string =>
  `postgres://vcluster:CHANGE_ME@postgres.db.svc:5432/${name.replaceAll(/[-.]/g, '_')}?sslmode=verify-full`

export const prodHaExternalPostgres: Preset = {
  id: 'prod-ha-external-postgres',
  title: 'Production, external database',
  summary: 'For teams with a PostgreSQL service and a paid licence: no volumes in the host cluster.',
  changes: [
    'State goes to a PostgreSQL database over TLS; the data source holds a placeholder that you must replace.',
    'The CA certificate is mounted from a Secret that you create first.',
    'Three control-plane replicas as a Deployment, with production requests and limits.',
    'One pod per node, two CoreDNS replicas and a disruption budget.',
  ],
  tradeOffs: [
    'Availability, latency, backup and cost move to the database, and each tenant needs its own.',
    'The password is readable in a Secret, in the Helm release and in the pod log.',
    'Paid licence.',
    tradeOff.nodes,
  ],
  besides: 'A PostgreSQL database for this tenant, twice with a stand-by.',
  expects: ['antiaffinity-needs-nodes', 'db-licence', 'db-placeholder', 'image-pro-no-licence'],
  versions: {},
  patch: (release, minor) => ({
    cluster: { intent: 'production' },
    overrides: {
      controlPlane: {
        backingStore: {
          database: {
            external: { enabled: true, dataSource: dataSource(release.name), caFile: `${mountPath}/ca.crt` },
          },
        },
        statefulSet: {
          highAvailability: { replicas: 3 },
          resources: productionResources(minor),
          persistence: {
            addVolumes: [{ name: 'db-tls', secret: { secretName: `${release.name}-db-tls` } }],
            addVolumeMounts: [{ name: 'db-tls', mountPath, readOnly: true }],
          },
          scheduling: spreadOut('vcluster', release.name),
        },
        coredns: { deployment: { replicas: 2 } },
        ...controlPlaneBudget(minor),
      },
      ...budgetManifests(minor, { etcd: false }),
    },
  }),
}
