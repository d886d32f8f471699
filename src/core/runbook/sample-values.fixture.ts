import type { JsonObject } from '../json.ts'

const high = { statefulSet: { highAvailability: { replicas: 3 } } }
const store = (backingStore: JsonObject, more: JsonObject = {}): JsonObject => ({
  controlPlane: { backingStore, ...more },
})
const database = (dataSource: string): JsonObject => ({
  database: { external: { enabled: true, dataSource } },
})
const deployed = { etcd: { deploy: { enabled: true, statefulSet: high.statefulSet } } }
const noClaim = { persistence: { volumeClaim: { enabled: false } } }

/** Values by what they are about, with the first and the last chart that have their keys. */
export const sampleValues: Readonly<Record<string, readonly [JsonObject, from?: string, to?: string]>> = {
  'embedded SQLite': [{}],
  'SQLite in an emptyDir': [store({}, { statefulSet: noClaim })],
  'SQLite on a given claim': [
    store(
      {},
      {
        statefulSet: {
          persistence: {
            ...noClaim.persistence,
            dataVolume: [{ name: 'data', persistentVolumeClaim: { claimName: 'mine' } }],
          },
        },
      },
    ),
  ],
  'a claim of another name': [
    store({}, { statefulSet: { persistence: { volumeClaimTemplates: [{ metadata: { name: 'state' } }] } } }),
  ],
  'embedded etcd': [store({ etcd: { embedded: { enabled: true } } }, high)],
  'deployed etcd': [store(deployed, high)],
  'deployed etcd without claims': [store({ etcd: { deploy: { enabled: true, statefulSet: noClaim } } })],
  MySQL: [store(database('mysql://root:secret@tcp(db.example:3307)/tenant'), high)],
  PostgreSQL: [store(database('postgres://root:secret@db.example/tenant'))],
  'a database that the platform names': [
    store({ database: { external: { enabled: true, connector: 'main' } } }),
    '0.21',
  ],
  'external etcd': [
    store(
      {
        etcd: {
          external: {
            enabled: true,
            endpoint: 'etcd.example:2379',
            tls: { caFile: '/etc/tls/ca.crt', certFile: '/etc/tls/tls.crt', keyFile: '/etc/tls/tls.key' },
          },
        },
      },
      {
        statefulSet: {
          persistence: {
            addVolumes: [{ name: 'tls', secret: { secretName: 'etcd-tls' } }],
            addVolumeMounts: [{ name: 'tls', mountPath: '/etc/tls' }],
          },
        },
      },
    ),
    '0.25',
  ],
  k3s: [{ controlPlane: { distro: { k3s: { enabled: true } } } }, '0.20', '0.32'],
  k0s: [{ controlPlane: { distro: { k0s: { enabled: true } } } }, '0.20', '0.25'],
  'private nodes': [{ privateNodes: { enabled: true } }, '0.26'],
  exposed: [
    {
      controlPlane: {
        service: { spec: { type: 'LoadBalancer' } },
        ingress: { enabled: true },
        serviceMonitor: { enabled: true },
      },
      integrations: { certManager: { enabled: true } },
      sync: { toHost: { customResources: { 'widgets.example.com/v1': { enabled: true } } } },
    },
    '0.22',
  ],
}
