import { expect, test } from 'vitest'
import { loadCatalog } from '../catalog/load-catalog.ts'
import type { Release } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import type { Json, JsonObject } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import { findings } from './findings.ts'
import { topologyOf } from './topology.ts'

const catalog = await loadCatalog('0.36')

function idsOf(
  overrides: JsonObject,
  release: Partial<Release> = {},
  kinds: readonly string[] = [],
): readonly string[] {
  if (!catalog) throw new Error('no facts for 0.36')
  const values = coalesce(catalog.defaults, overrides)
  return findings({
    values,
    overrides,
    catalog,
    cluster: defaultConfig.cluster,
    release: { ...defaultConfig.release, ...release },
    topology: topologyOf(values, '0.36'),
    rendering: { refusal: null, kinds },
  }).map(({ rule }) => rule)
}

const stores = {
  etcd: { etcd: { deploy: { enabled: true } } },
  embedded: { etcd: { embedded: { enabled: true } } },
}
const control = (highAvailability: JsonObject, rest: JsonObject = {}): JsonObject => ({
  controlPlane: { backingStore: stores.etcd, statefulSet: { highAvailability }, ...rest },
})
const chosen = (ids: readonly string[], names: readonly string[]): readonly string[] =>
  ids.filter((id) => names.includes(id))

test.each([
  { lease: [15, 10, 2], expected: [] },
  { lease: [60, 40, 15], expected: [] },
  { lease: [40, 40, 15], expected: ['ha-lease-order'] },
  { lease: [60, 18, 15], expected: ['ha-renew-retry'] },
  { lease: [60, 19, 15], expected: ['ha-lease-tight'] },
])('lease, renew and retry of $lease', ({ lease, expected }) => {
  const [leaseDuration = 0, renewDeadline = 0, retryPeriod = 0] = lease
  const ids = idsOf(control({ replicas: 3, leaseDuration, renewDeadline, retryPeriod }))
  const names = ['ha-lease-order', 'ha-renew-retry', 'ha-lease-tight', 'ha-lease-positive']
  expect(chosen(ids, names)).toEqual(expected)
})

test.each<{ budget: Record<string, Json>; expected: readonly string[] }>([
  { budget: { minAvailable: 2 }, expected: [] },
  { budget: { minAvailable: 3 }, expected: ['pdb-min-ge-replicas'] },
  { budget: { minAvailable: '67%' }, expected: ['pdb-min-ge-replicas'] },
  { budget: { minAvailable: '66%' }, expected: [] },
  { budget: { minAvailable: '100%' }, expected: ['pdb-min-ge-replicas'] },
  { budget: { maxUnavailable: 0 }, expected: ['pdb-zero-ignored'] },
  { budget: {}, expected: ['pdb-empty-blocks-all'] },
])('a budget of $budget for 3 replicas', ({ budget, expected }) => {
  const advanced = { advanced: { podDisruptionBudget: { enabled: true, ...budget } } }
  const ids = idsOf(control({ replicas: 3 }, advanced))
  expect(ids.filter((id) => id.startsWith('pdb-'))).toEqual(expected)
})

test.each([
  { store: 'deployed etcd', overrides: { controlPlane: { backingStore: stores.etcd } }, limit: 47 },
  { store: 'SQLite', overrides: {}, limit: 52 },
  {
    store: 'a Deployment',
    overrides: { controlPlane: { statefulSet: { persistence: { volumeClaim: { enabled: false } } } } },
    limit: 53,
  },
])('a release name for $store ends at $limit characters', ({ overrides, limit }) => {
  const isTooLong = (length: number): boolean =>
    idsOf(overrides, { name: 'r'.repeat(length) }).includes('release-name-length')
  expect([isTooLong(limit), isTooLong(limit + 1)]).toEqual([false, true])
})

const isCut = (name: string, namespace: string, kinds: readonly string[]): boolean =>
  idsOf({}, { name, namespace }, kinds).includes('clusterrole-name-truncated')

test('the name of a ClusterRole ends at 63 characters', () => {
  const [name, longest] = ['r'.repeat(20), 'n'.repeat(37)]
  expect(`vc-${name}-v-${longest}`).toHaveLength(63)
  expect(isCut(name, longest, ['ClusterRole'])).toBe(false)
  expect(isCut(name, `${longest}n`, ['ClusterRole'])).toBe(true)
  expect(isCut(name, `${longest}n`, ['Role'])).toBe(false)
})

test.each([
  { members: 1, tolerated: 0 },
  { members: 2, tolerated: 0 },
  { members: 3, tolerated: 1 },
  { members: 4, tolerated: 1 },
  { members: 5, tolerated: 2 },
  { members: 6, tolerated: 2 },
  { members: 7, tolerated: 3 },
])('$members embedded members tolerate $tolerated failures', ({ members, tolerated }) => {
  const isTooMuch = (maxUnavailable: number): boolean =>
    idsOf({
      controlPlane: {
        backingStore: stores.embedded,
        statefulSet: { highAvailability: { replicas: members } },
        advanced: { podDisruptionBudget: { enabled: true, maxUnavailable } },
      },
    }).includes('pdb-max-ge-quorum')
  expect([isTooMuch(tolerated), isTooMuch(tolerated + 1)]).toEqual([false, true])
})
