import { expect, test } from 'vitest'
import { derive } from '../../core/derive.ts'
import { apply, defaultConfig, footprint } from '../../core/index.ts'
import { loadVersion } from '../../core/load-version.ts'
import { covers } from './covers.ts'
import { presets } from './index.ts'

const gibi = 2 ** 30

interface Figures {
  readonly pods: number
  readonly cpu: number
  /** Gi. */
  readonly memory: number
  readonly claims: number
  readonly storage: number
  readonly nodes: number
  readonly advised: { readonly nodes: number; readonly zones: number }
}

const one: Figures = {
  pods: 2,
  cpu: 0.22,
  memory: 0.31,
  claims: 1,
  storage: 5,
  nodes: 1,
  advised: { nodes: 1, zones: 1 },
}
const three: Figures = {
  pods: 5,
  cpu: 1.54,
  memory: 3.12,
  claims: 3,
  storage: 30,
  nodes: 3,
  advised: { nodes: 4, zones: 3 },
}
const etcd: Figures = { ...three, pods: 8, cpu: 2.14, memory: 4.62 }
const none = { claims: 0, storage: 0 }
const noZones = { advised: { nodes: 4, zones: 1 } }

/** Sums of what the charts of v0.24.2 and v0.36.1 render with each preset. */
const expected: Readonly<Record<string, Figures>> = {
  'dev-minimal': one,
  'ci-ephemeral': { ...one, ...none },
  'prod-ha-deployed-etcd': etcd,
  'prod-ha-embedded-etcd': three,
  'prod-ha-external-postgres': { ...three, ...none },
  'prod-ha-external-etcd': { ...three, ...none, ...noZones },
  'existing-pvc': { ...one, ...none },
  'air-gapped': one,
  restricted: one,
  'restricted-ha': etcd,
  'isolated-tenant': one,
  'private-nodes': { ...three, ...noZones, pods: 3, cpu: 3, memory: 6, storage: 60 },
  'large-tenant': { ...three, pods: 6, cpu: 12.06, memory: 24.19, storage: 300 },
}

const cases = presets.flatMap((preset) =>
  ['0.24', '0.36']
    .filter((chart) => covers(preset.versions, chart))
    .map((chart) => ({ id: preset.id, chart, preset })),
)

test.each(cases)('$id with $chart', async ({ id, chart, preset }) => {
  const version = await loadVersion(chart)
  if (!version) throw new Error(`No chart ${chart}`)
  const config = apply({ ...defaultConfig, chart }, preset.patch(defaultConfig.release, chart, null))
  const { manifests, effective } = derive(config, version)
  const { pods, cpu, memory, storage, nodes, advised, workloads } = footprint(manifests, effective)
  const claims = workloads.reduce((sum, { replicas, claims: own }) => sum + replicas * own.length, 0)
  const { cpu: expectedCpu, memory: expectedMemory, ...rest } = expected[id] ?? one
  expect({ pods, claims, storage: storage / gibi, nodes, advised }).toEqual(rest)
  expect(cpu).toBeCloseTo(expectedCpu, 2)
  expect(memory / gibi).toBeCloseTo(expectedMemory, 1)
})

test('every preset has its figures', () =>
  expect(Object.keys(expected).toSorted()).toEqual(presets.map(({ id }) => id).toSorted()))
