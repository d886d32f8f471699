import { expect, test } from 'vitest'
import { loadCatalog } from '../catalog/load-catalog.ts'
import type { JsonObject } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import { type Topology, topologyOf } from './topology.ts'

const store = (backingStore: JsonObject): JsonObject => ({ controlPlane: { backingStore } })
const claim = (
  enabled: boolean | string,
  backingStore: JsonObject = {},
  rest: JsonObject = {},
): JsonObject => ({
  controlPlane: { backingStore, statefulSet: { persistence: { volumeClaim: { enabled }, ...rest } } },
})
const deploy = { etcd: { deploy: { enabled: true } } }
const embedded = { etcd: { embedded: { enabled: true } } }
const external = { etcd: { external: { enabled: true } } }
const database = { database: { external: { enabled: true } } }
const volume = [{ name: 'data', persistentVolumeClaim: { claimName: 'mine' } }]
const template = [{ metadata: { name: 'data' } }]

const cases: readonly (readonly [string, JsonObject, string, Partial<Topology>])[] = [
  [
    'defaults',
    {},
    '0.36',
    { store: 'sqlite', stores: [], kind: 'StatefulSet', data: 'claim', replicas: 1, etcd: false },
  ],
  [
    'deployed etcd',
    store(deploy),
    '0.36',
    { store: 'deployed-etcd', kind: 'Deployment', data: 'emptyDir', etcd: true },
  ],
  [
    'embedded etcd',
    store(embedded),
    '0.36',
    { store: 'embedded-etcd', kind: 'StatefulSet', data: 'claim', etcd: false },
  ],
  ['embedded etcd without claim', claim(false, embedded), '0.21', { kind: 'StatefulSet', data: 'emptyDir' }],
  [
    'embedded etcd without claim, 0.20',
    claim(false, embedded),
    '0.20',
    { kind: 'Deployment', data: 'emptyDir' },
  ],
  ['external etcd', store(external), '0.25', { store: 'external-etcd', kind: 'Deployment' }],
  ['external etcd before its time', store(external), '0.24', { store: 'sqlite', stores: [] }],
  ['external database', store(database), '0.30', { store: 'external-database', kind: 'Deployment' }],
  [
    'two stores',
    store({ ...deploy, ...database }),
    '0.30',
    { stores: ['deployed-etcd', 'external-database'] },
  ],
  ['SQLite without claim', claim(false), '0.36', { kind: 'Deployment', data: 'emptyDir' }],
  ['the text "true"', claim('true', deploy), '0.36', { kind: 'StatefulSet', data: 'claim' }],
  ['another word', claim('yes'), '0.36', { kind: 'Deployment' }],
  ['own volume', claim(false, {}, { dataVolume: volume }), '0.36', { kind: 'Deployment', data: 'volume' }],
  ['own volume beside a claim', claim('auto', {}, { dataVolume: volume }), '0.36', { data: 'claim' }],
  [
    'own templates',
    claim(false, deploy, { volumeClaimTemplates: template }),
    '0.36',
    { kind: 'StatefulSet', data: 'claim' },
  ],
  [
    'templates without data',
    claim(false, {}, { volumeClaimTemplates: [{ metadata: { name: 'other' } }] }),
    '0.36',
    { kind: 'StatefulSet', data: 'emptyDir' },
  ],
  [
    'migration to embedded etcd',
    store({ etcd: { embedded: { enabled: true, migrateFromDeployedEtcd: true } } }),
    '0.30',
    { store: 'embedded-etcd', etcd: true },
  ],
  [
    'deployed etcd without pods',
    store({ etcd: { deploy: { enabled: true, statefulSet: { enabled: false } } } }),
    '0.30',
    { store: 'deployed-etcd', etcd: false },
  ],
  [
    'no map where one belongs',
    { controlPlane: 'text' },
    '0.36',
    { store: 'sqlite', kind: 'Deployment', replicas: 1 },
  ],
]

test.each(cases)('%s', async (_, overrides, minor, expected) => {
  const catalog = await loadCatalog(minor)
  expect(topologyOf(coalesce(catalog?.defaults ?? {}, overrides), minor)).toMatchObject(expected)
})
