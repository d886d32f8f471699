import { describe as suite, expect, test } from 'vitest'
import type { Config, JsonObject, View } from '../core/index.ts'
import { describe } from '../core/catalog/describe.ts'
import { loadCatalog, minors } from '../core/catalog/load-catalog.ts'
import { defaultConfig } from '../core/default-config.ts'
import { coalesce } from '../core/values/coalesce.ts'
import { steps } from './index.ts'
import type { Condition, Entry, FieldEntry, Step } from './step.ts'
import type { Suggestion } from './step.ts'

interface Situation {
  readonly minor: string
  readonly overrides?: JsonObject
}

async function situation({ minor, overrides = {} }: Situation) {
  const catalog = await loadCatalog(minor)
  if (!catalog) throw new Error(`No facts of ${minor}`)
  const config: Config = { ...defaultConfig, chart: minor, overrides }
  const view: View = {
    effective: coalesce(catalog.defaults, overrides),
    minimal: overrides,
    valuesYaml: '',
    findings: [],
    muted: [],
    manifests: [],
    refusals: [],
  }
  const holds = (part: { readonly when?: Condition }): boolean => part.when?.(config, view) ?? true
  const entriesOf = (step: Step): Entry[] =>
    step.sections
      .filter(holds)
      .flatMap((section) => [section, ...(section.columns ?? []).filter(holds)])
      .flatMap((part) => part.entries)
      .filter(holds)
  const shown = (step: Step): FieldEntry[] =>
    entriesOf(step)
      .filter((entry): entry is FieldEntry => 'path' in entry)
      .filter(({ path }) => describe(catalog, path.split('.')) !== null)
  return { catalog, config, shown }
}

async function pathsOf(input: Situation): Promise<string[]> {
  const { shown } = await situation(input)
  return steps.flatMap(shown).map(({ path }) => path)
}

const store = (kind: string, name: string): JsonObject => ({
  controlPlane: { backingStore: { [kind]: { [name]: { enabled: true } } } },
})
const distro = (name: string): JsonObject => ({ controlPlane: { distro: { [name]: { enabled: true } } } })

suite.each(minors)('chart %s', (minor) => {
  test.each([{}, store('etcd', 'deploy'), store('database', 'external'), distro('k3s')])(
    'shows no field twice in a step with %j',
    async (overrides) => {
      const { shown } = await situation({ minor, overrides })
      for (const step of steps) {
        const paths = shown(step).map(({ path }) => path)
        expect(paths).toEqual([...new Set(paths)])
      }
    },
  )
})

const etcdTag = 'controlPlane.backingStore.etcd.deploy.statefulSet.image.tag'

test.each<{ name: string; input: Situation; path: string; shown: boolean }>([
  { name: 'SQLite has no etcd pods', input: { minor: '0.36' }, path: etcdTag, shown: false },
  {
    name: 'deployed etcd has',
    input: { minor: '0.36', overrides: store('etcd', 'deploy') },
    path: etcdTag,
    shown: true,
  },
  {
    name: 'so has a migration from it',
    input: {
      minor: '0.36',
      overrides: {
        controlPlane: {
          backingStore: { etcd: { embedded: { enabled: true, migrateFromDeployedEtcd: true } } },
        },
      },
    },
    path: etcdTag,
    shown: true,
  },
  {
    name: 'the settings of SQLite go with it',
    input: { minor: '0.36', overrides: store('etcd', 'embedded') },
    path: 'controlPlane.backingStore.database.embedded.dataSource',
    shown: false,
  },
  {
    name: 'SQLite shows its own',
    input: { minor: '0.36' },
    path: 'controlPlane.backingStore.database.embedded.dataSource',
    shown: true,
  },
  {
    name: 'one Kubernetes image from 0.25',
    input: { minor: '0.25' },
    path: 'controlPlane.distro.k8s.image.tag',
    shown: true,
  },
  {
    name: 'images of components before',
    input: { minor: '0.24' },
    path: 'controlPlane.distro.k8s.apiServer.image.tag',
    shown: true,
  },
  {
    name: 'k3s hides the settings of k8s',
    input: { minor: '0.24', overrides: distro('k3s') },
    path: 'controlPlane.distro.k8s.apiServer.extraArgs',
    shown: false,
  },
  {
    name: 'k3s shows its own',
    input: { minor: '0.24', overrides: distro('k3s') },
    path: 'controlPlane.distro.k3s.token',
    shown: true,
  },
  {
    name: 'embedded CoreDNS has no pods',
    input: { minor: '0.36', overrides: { controlPlane: { coredns: { embedded: true } } } },
    path: 'controlPlane.coredns.deployment.replicas',
    shown: false,
  },
  {
    name: 'the budget asks for its number once it is on',
    input: {
      minor: '0.31',
      overrides: { controlPlane: { advanced: { podDisruptionBudget: { enabled: true } } } },
    },
    path: 'controlPlane.advanced.podDisruptionBudget.maxUnavailable',
    shown: true,
  },
])('$name', async ({ input, path, shown }) => {
  expect((await pathsOf(input)).includes(path)).toBe(shown)
})

const suggestionsFor = async (path: string, minor: string, cluster: Partial<Config['cluster']> = {}) => {
  const { catalog, config, shown } = await situation({ minor, overrides: store('etcd', 'deploy') })
  const field = steps.flatMap(shown).find((candidate) => candidate.path === path)
  return field?.suggestions?.({ ...config, cluster: { ...config.cluster, ...cluster } }, catalog) ?? []
}
const valuesOf = (suggestions: readonly Suggestion[]): string[] => suggestions.map(({ value }) => value)

test('tags are those that the release ships', async () => {
  const current = await suggestionsFor('controlPlane.distro.k8s.image.tag', '0.36')
  expect(current[0]).toEqual({ value: 'v1.36.0', note: 'Kubernetes 1.36.' })
  expect(valuesOf(await suggestionsFor('controlPlane.distro.k8s.version', '0.24'))).toContain('v1.32.1')
  expect(await suggestionsFor(etcdTag, '0.36')).toContainEqual({
    value: '3.5.21-0',
    note: 'Listed for Kubernetes 1.33, 1.32.',
  })
})

test('the deprecated build is named as what it is', async () => {
  const path = 'controlPlane.statefulSet.image.repository'
  const notes = async (minor: string) =>
    (await suggestionsFor(path, minor)).find(({ value }) => value === 'loft-sh/vcluster')?.note
  expect(await notes('0.24')).toMatch(/^Deprecated name/)
  expect(await notes('0.25')).toMatch(/pull fails/)
})

test('storage classes follow the platform', async () => {
  const path = 'controlPlane.statefulSet.persistence.volumeClaim.storageClass'
  expect(valuesOf(await suggestionsFor(path, '0.36', { platform: 'gke' }))).toEqual([
    'premium-rwo',
    'standard-rwo',
  ])
  expect(valuesOf(await suggestionsFor(path, '0.36', { platform: null }))).toContain('longhorn')
})
