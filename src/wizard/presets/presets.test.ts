import { expect, test } from 'vitest'
import { loadCatalog, minors } from '../../core/catalog/load-catalog.ts'
import { validate } from '../../core/catalog/validate.ts'
import type { Json, Release } from '../../core/index.ts'
import { coalesce } from '../../core/values/coalesce.ts'
import { stores } from '../stores.ts'
import { isAtLeast } from '../when/is-at-least.ts'
import { valueAt } from '../when/value-at.ts'
import { covers } from './covers.ts'
import { presets } from './index.ts'
import type { Preset } from './preset.ts'

const release: Release = { name: 'blue', namespace: 'team-blue', isUpgrade: false }

const valuesOf = (preset: Preset, minor: string) => preset.patch(release, minor, null).overrides ?? {}

const cases = presets.flatMap((preset) =>
  minors
    .filter((minor) => covers(preset.versions, minor))
    .map((minor) => ({ id: preset.id, minor, preset, values: valuesOf(preset, minor) })),
)

function* labelsOf(value: Json | undefined): Generator<Json> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    if (key === 'matchLabels') yield inner
    else yield* labelsOf(inner)
}

test('ids and titles are unique, the three most common come first', () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
  expect(new Set(presets.map(({ title }) => title)).size).toBe(presets.length)
  expect(presets.slice(0, 3).map(({ id }) => id)).toEqual([
    'dev-minimal',
    'prod-ha-deployed-etcd',
    'prod-ha-embedded-etcd',
  ])
})

test.each(presets)('$id is described in sentences', ({ summary, changes, tradeOffs, besides = summary }) => {
  expect(changes.length).toBeGreaterThan(0)
  expect(tradeOffs.length).toBeGreaterThan(0)
  for (const text of [summary, besides, ...changes, ...tradeOffs]) expect(text).toMatch(/^\S.+\.$/)
})

test.each(cases)('$id passes the schema of $minor', async ({ minor, values }) => {
  const catalog = await loadCatalog(minor)
  if (!catalog) throw new Error(`No facts of ${minor}`)
  const effective = coalesce(catalog.defaults, values)
  expect(validate(catalog, effective)).toEqual([])
  expect(stores.filter(({ enabled }) => valueAt(effective, enabled) === true).length).toBeLessThan(2)
})

test.each(cases)('$id selects pods of the release with $minor', ({ values }) => {
  for (const labels of labelsOf(values))
    expect(labels).toMatchObject({ app: expect.stringMatching(/^vcluster(-etcd)?$/), release: 'blue' })
})

const etcd = 'controlPlane.backingStore.etcd.deploy.statefulSet'
const replicasPath = 'controlPlane.statefulSet.highAvailability.replicas'
const replicated = cases.filter(({ values }) => valueAt(values, replicasPath) !== undefined)

test.each(replicated)('$id with $minor keeps its replicas apart and has a budget', ({ minor, values }) => {
  expect(valueAt(values, 'controlPlane.statefulSet.scheduling.affinity.podAntiAffinity')).toBeDefined()
  const manifests = JSON.stringify(valueAt(values, 'experimental.deploy.host.manifestsTemplate') ?? '')
  const selected = [...manifests.matchAll(/app: ([a-z-]+)/g)].map(([, app]) => app)
  const hasEtcd = valueAt(values, 'controlPlane.backingStore.etcd.deploy.enabled') === true
  const hasKey = valueAt(values, 'controlPlane.advanced.podDisruptionBudget.maxUnavailable') === 1
  expect(hasKey).toBe(isAtLeast(minor, '0.31'))
  expect(selected).toEqual([...(hasKey ? [] : ['vcluster']), ...(hasEtcd ? ['vcluster-etcd'] : [])])
})

test.each([
  { platform: 'gke', storageClass: 'premium-rwo' },
  { platform: 'openshift', storageClass: undefined },
  { platform: null, storageClass: undefined },
] as const)('names the storage class only where the platform settles it: $platform', (sample) => {
  const preset = presets.find(({ id }) => id === 'prod-ha-embedded-etcd')
  const values = preset?.patch(release, '0.36', sample.platform).overrides ?? {}
  const path = 'controlPlane.statefulSet.persistence.volumeClaim.storageClass'
  expect(valueAt(values, path)).toBe(sample.storageClass)
})

const withoutSecurity = (value: Json): Json =>
  JSON.parse(
    JSON.stringify(value, (key, inner: Json) =>
      ['security', 'distro', 'policies'].includes(key) ? undefined : inner,
    ),
  )

test('the hardened preset is the production preset plus security contexts', () => {
  const [ha, hardened] = ['prod-ha-deployed-etcd', 'restricted-ha'].flatMap((id) =>
    cases
      .filter((candidate) => candidate.id === id && candidate.minor === '0.36')
      .map(({ values }) => values),
  )
  expect(withoutSecurity(hardened ?? null)).toEqual(ha)
  expect(valueAt(hardened ?? {}, `${etcd}.security.containerSecurityContext.runAsUser`)).toBe(12345)
})
