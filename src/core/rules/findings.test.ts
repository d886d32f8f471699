import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadCatalog, minors } from '../catalog/load-catalog.ts'
import type { Cluster, Release } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import type { Json, JsonObject } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import { set } from '../values/set.ts'
import { findings } from './findings.ts'
import { paths } from './reading/paths.ts'
import type { Finding } from './rule.ts'
import { topologyOf } from './topology.ts'

interface Situation {
  readonly chart?: string
  readonly release?: Partial<Release>
  readonly cluster?: Partial<Cluster>
}

async function run(
  overrides: JsonObject,
  { chart = '0.36', release, cluster }: Situation = {},
): Promise<readonly Finding[]> {
  const catalog = await loadCatalog(chart)
  if (!catalog) throw new Error(`no facts for ${chart}`)
  const values = coalesce(catalog.defaults, overrides)
  return findings({
    values,
    overrides,
    catalog,
    release: { ...defaultConfig.release, ...release },
    cluster: { ...defaultConfig.cluster, ...cluster },
    topology: topologyOf(values, chart),
  })
}
const ids = async (overrides: JsonObject, situation?: Situation): Promise<readonly string[]> =>
  (await run(overrides, situation)).map(({ rule }) => rule)

const replicas = (count: number, rest: JsonObject = {}): JsonObject => ({
  controlPlane: { ...rest, statefulSet: { highAvailability: { replicas: count } } },
})
const etcd = (members: number): JsonObject => ({
  backingStore: {
    etcd: { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: members } } } },
  },
})

test('errors come first, then warnings, then information', async () => {
  const found = await run(replicas(3, etcd(2)), {
    cluster: { intent: 'production' },
    release: { name: 'true' },
  })
  const order = found.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(new Set(order).size).toBe(3)
})

test('a rule that knows a refused key better replaces the general one', async () => {
  const budget = {
    controlPlane: { advanced: { podDisruptionBudget: { enabled: true, spec: { minAvailable: 2 } } } },
  }
  const old = await ids(budget, { chart: '0.24' })
  expect(old).toContain('pdb-unsupported')
  expect(old).not.toContain('value-key-unknown')
  const current = await ids(budget)
  expect(current).toContain('pdb-spec-key')
  expect(current).not.toContain('value-key-unknown')
  expect(current.filter((id) => id.startsWith('pdb-'))).toEqual(['pdb-spec-key'])
})

test('a refused key silences the rules that read it', async () => {
  const found = await ids(
    { controlPlane: { distro: { k8s: { image: { tag: '1.32' } } } } },
    { chart: '0.24' },
  )
  expect(found).toContain('value-key-unknown')
  expect(found).not.toContain('k8s-tag-format')
})

test('a rule about a value of the wrong type replaces the general one', async () => {
  const wrong = await ids({ controlPlane: { statefulSet: { highAvailability: { leaseDuration: '60s' } } } })
  expect(wrong).toContain('ha-lease-type')
  expect(wrong).not.toContain('value-refused')
})

test('two stores silence what depends on the store', async () => {
  const both = { backingStore: { etcd: { deploy: { enabled: true }, embedded: { enabled: true } } } }
  const found = await ids(replicas(2, both))
  expect(found).toContain('store-multiple')
  expect(found).not.toContain('embedded-even-replicas')
  expect(found).not.toContain('kind-explained')
})

test('replicas on SQLite silence advice about high availability', async () => {
  const overrides = set(replicas(3), paths.leaseDuration, 30)
  const found = await ids(overrides)
  expect(found).toContain('ha-sqlite-replicas')
  for (const id of ['cp-antiaffinity-missing', 'pdb-missing', 'coredns-single', 'ha-lease-order'])
    expect(found).not.toContain(id)
})

test('no etcd members: the other counts say nothing', async () => {
  const found = await ids(replicas(1, etcd(0)))
  expect(found).toContain('etcd-replicas-zero')
  expect(found).not.toContain('etcd-replicas-even')
})

test('an error on a field silences warnings and advice about the same field', async () => {
  const overrides = {
    controlPlane: { statefulSet: { persistence: { volumeClaim: { retentionPolicy: 'keep' } } } },
  }
  const found = await run(overrides)
  const path = 'controlPlane.statefulSet.persistence.volumeClaim.retentionPolicy'
  expect(
    found.filter(({ paths: named }) => named.some((at) => at.join('.') === path)).map(({ rule }) => rule),
  ).toEqual(['retention-invalid'])
})

test('a fix that a running virtual cluster would not survive is not offered', async () => {
  const before = { controlPlane: etcd(2) }
  const running = { previous: { chart: '0.36', values: before } }
  const fresh = (await run(before)).find(({ rule }) => rule === 'etcd-replicas-even')
  const deployed = (await run(before, { cluster: running })).find(({ rule }) => rule === 'etcd-replicas-even')
  expect(fresh?.fix?.title).toBe('Use 3 etcd members')
  expect(deployed?.message).toBe(fresh?.message)
  expect(deployed?.fix).toBeUndefined()
})

test('a change that breaks the running cluster is offered to be taken back', async () => {
  const found = await run(
    { controlPlane: etcd(3) },
    { cluster: { previous: { chart: '0.36', values: { controlPlane: etcd(1) } } } },
  )
  expect(found[0]).toMatchObject({
    rule: 'etcd-replicas-changed',
    severity: 'error',
    fix: { title: 'Keep 1' },
  })
})

test.each(minors)('the untouched page of %s is quiet', async (chart) => {
  const found = await run({}, { chart })
  const named = (severity: string): readonly string[] =>
    found.filter((finding) => finding.severity === severity).map(({ rule }) => rule)
  expect(named('error')).toEqual([])
  expect(named('warning')).toEqual(['storageclass-unset'])
  expect(named('info')).toContain('store-default-sqlite')
  expect(named('info').length).toBeLessThanOrEqual(3)
  expect(new Set(found.map(({ message }) => message)).size).toBe(found.length)
})

test('explanations come when the user has a word in their area', async () => {
  expect(await ids({})).not.toContain('kind-explained')
  expect(await ids({ controlPlane: { statefulSet: { labels: { team: 'a' } } } })).toEqual(
    expect.arrayContaining(['kind-explained', 'retention-retain-leftover']),
  )
  expect(await ids({ controlPlane: { distro: { k8s: { enabled: false } } } })).toContain(
    'distro-none-enabled',
  )
})

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.string(),
  fc.constantFrom('auto', '3', 'true', '-1'),
)
const anything: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('name', 'enabled', 'labelSelector', 'podAntiAffinity', '__proto__', 'limits', 'x'),
      tie('json'),
    ),
  ),
})).json
const place = fc.constantFrom(
  ...Object.values(paths),
  ['controlPlane'],
  ['sync'],
  ['policies', 'resourceQuota'],
  ['exportKubeConfig'],
)

test('values of any shape are judged without a crash', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(place, anything), { maxLength: 4 }),
      fc.constantFrom('0.20', '0.24', '0.30', '0.36'),
      fc.boolean(),
      async (edits, chart, isUpgrade) => {
        const overrides = edits.reduce<JsonObject>((tree, [path, value]) => set(tree, path, value), {})
        const previous = isUpgrade ? { chart: '0.24', values: overrides } : null
        for (const { message } of await run(overrides, {
          chart,
          cluster: { previous, intent: 'production' },
        }))
          expect(message).not.toBe('')
      },
    ),
    { numRuns: 150 },
  )
})
