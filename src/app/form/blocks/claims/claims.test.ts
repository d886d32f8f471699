import { expect, test } from 'vitest'
import { topologyOf, type JsonObject } from '../../../../core/index.ts'
import { claimsOf } from './claims-of.ts'
import { describeData } from './describe-data.ts'

const volumeClaim = { enabled: 'auto', size: '5Gi', storageClass: '' }
const etcdClaim = { enabled: true, size: '10Gi', storageClass: 'gp3' }

interface Parts {
  readonly persistence?: JsonObject
  readonly backingStore?: JsonObject
  readonly replicas?: number
}
const values = ({ persistence = {}, backingStore = {}, replicas = 1 }: Parts): JsonObject => ({
  controlPlane: {
    backingStore,
    statefulSet: { highAvailability: { replicas }, persistence: { volumeClaim, ...persistence } },
  },
})
const deploy = (persistence: JsonObject = { volumeClaim: etcdClaim }): JsonObject => ({
  etcd: { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: 3 }, persistence } } },
})
const template = {
  metadata: { name: 'data' },
  spec: { storageClassName: 'fast', resources: { requests: { storage: '9Gi' } } },
}

const none = { prefix: null, count: 0, size: '', storageClass: '' }
const data = { prefix: 'data-x', count: 1, size: '5Gi', storageClass: '' }
const ofControlPlane = { workload: 'Control plane', kind: 'StatefulSet' }
const withoutClaim = { ...ofControlPlane, kind: 'Deployment', ...none }
const ofEtcd = {
  workload: 'etcd',
  kind: 'StatefulSet',
  prefix: 'data-x-etcd',
  count: 3,
  size: '10Gi',
  storageClass: 'gp3',
}

test.each<{ name: string; parts: Parts; claims: readonly object[]; place: RegExp; lost?: boolean }>([
  {
    name: 'SQLite',
    parts: {},
    claims: [{ ...ofControlPlane, ...data }],
    place: /each control-plane pod claims/,
  },
  {
    name: 'SQLite without a claim',
    parts: { persistence: { volumeClaim: { ...volumeClaim, enabled: false } } },
    claims: [withoutClaim],
    place: /temporary directory/,
    lost: true,
  },
  {
    name: 'a volume of the user',
    parts: {
      persistence: { volumeClaim: { ...volumeClaim, enabled: false }, dataVolume: [{ name: 'data' }] },
    },
    claims: [withoutClaim],
    place: /volume of yours/,
  },
  {
    name: 'embedded etcd',
    parts: { replicas: 3, backingStore: { etcd: { embedded: { enabled: true } } } },
    claims: [{ ...ofControlPlane, ...data, count: 3 }],
    place: /each control-plane pod claims/,
  },
  {
    name: 'deployed etcd',
    parts: { replicas: 3, backingStore: deploy() },
    claims: [withoutClaim, ofEtcd],
    place: /volumes of the etcd pods/,
  },
  {
    name: 'deployed etcd without claims',
    parts: { backingStore: deploy({ volumeClaim: { ...etcdClaim, enabled: false } }) },
    claims: [withoutClaim, { ...ofEtcd, ...none }],
    place: /member that is replaced/,
    lost: true,
  },
  {
    name: 'templates of the user',
    parts: { persistence: { volumeClaimTemplates: [template, { metadata: { name: 'logs' } }] } },
    claims: [
      { ...ofControlPlane, prefix: 'data-x', count: 1, size: '9Gi', storageClass: 'fast' },
      { ...ofControlPlane, prefix: 'logs-x', count: 1, size: '', storageClass: '' },
    ],
    place: /each control-plane pod claims/,
  },
  {
    name: 'an external database',
    parts: { replicas: 2, backingStore: { database: { external: { enabled: true } } } },
    claims: [withoutClaim],
    place: /your own database/,
  },
])('$name', ({ parts, claims, place, lost = false }) => {
  const topology = topologyOf(values(parts), '0.36')
  const found = claimsOf({ values: values(parts), topology, release: 'x' })
  expect(found).toEqual(claims)
  const etcdClaims = found.some(({ workload, prefix }) => workload === 'etcd' && prefix !== null)
  const described = describeData(topology, etcdClaims)
  expect(described.text).toMatch(place)
  expect(described.isLost).toBe(lost)
})
