import { expect, test } from 'vitest'
import { defaultConfig, type Config, type JsonObject, loadCatalog } from '../../../../core/index.ts'
import { presets } from '../../../../wizard/presets/index.ts'
import { overwritten } from './overwritten.ts'
import { planOf, type Choice, type Plan } from './plan.ts'

const configOf = (overrides: JsonObject, rest: Partial<Config> = {}): Config => ({
  ...defaultConfig,
  text: '# mine\n',
  unread: 'a: [',
  ...rest,
  overrides,
})

async function plan(config: Config, id: string | null, choice: Partial<Choice> = {}): Promise<Plan> {
  const catalog = await loadCatalog(config.chart)
  if (!catalog) throw new Error(`No facts of ${config.chart}`)
  const preset = presets.find((one) => one.id === id) ?? null
  return planOf(config, catalog, { preset, mode: 'instead', overlays: [], ...choice })
}

const mine: JsonObject = {
  telemetry: { enabled: false },
  controlPlane: {
    statefulSet: { highAvailability: { replicas: 2 }, labels: { team: 'blue' } },
    backingStore: { database: { external: { enabled: true, dataSource: 'mysql://u@tcp(db)/x' } } },
  },
}

test('instead: nothing of the user stays, nor their text', async () => {
  const { config, patch } = await plan(configOf(mine), 'dev-minimal')
  expect(config).toMatchObject({ overrides: {}, text: '', unread: null })
  expect(patch).toMatchObject({ overrides: {}, text: '', unread: null })
})

test('on top: what the preset does not say stays, and the text', async () => {
  const { config, patch } = await plan(configOf(mine), 'air-gapped', { mode: 'on-top' })
  expect(config.overrides).toMatchObject({ ...mine, telemetry: { enabled: false } })
  expect(config.overrides).toHaveProperty('controlPlane.advanced.defaultImageRegistry')
  expect(config.text).toBe('# mine\n')
  expect(Object.keys(patch)).toEqual(['overrides', 'cluster'])
})

test('on top: a preset with a store takes the place of the store that is on', async () => {
  const { config } = await plan(configOf(mine), 'prod-ha-deployed-etcd', { mode: 'on-top' })
  expect(config.overrides).not.toHaveProperty('controlPlane.backingStore.database')
  expect(config.overrides).toHaveProperty('controlPlane.backingStore.etcd.deploy.enabled', true)
  expect(overwritten(mine, config.overrides).map(({ path, after }) => [path.join('.'), after])).toEqual([
    ['controlPlane.statefulSet.highAvailability.replicas', 3],
    ['controlPlane.backingStore.database.external.enabled', undefined],
    ['controlPlane.backingStore.database.external.dataSource', undefined],
  ])
})

test('overlays go over the preset; those that do not fit are left out', async () => {
  const overlays = ['priority', 'gateway', 'aks-managed-csi']
  const { config, chosen, fitting } = await plan(configOf({}, { chart: '0.33' }), 'prod-ha-deployed-etcd', {
    overlays,
  })
  expect(chosen.map(({ id }) => id)).toEqual(['aks-managed-csi', 'priority'])
  expect(fitting.map(({ id }) => id)).not.toContain('gateway')
  const etcd = 'controlPlane.backingStore.etcd.deploy.statefulSet'
  expect(config.overrides).toHaveProperty(`${etcd}.scheduling.priorityClassName`)
  expect(config.overrides).toHaveProperty(`${etcd}.persistence.volumeClaim`, {
    size: '10Gi',
    storageClass: 'managed-csi',
  })
})

test('overlays alone change nothing else', async () => {
  const { config } = await plan(configOf(mine), null, { overlays: ['priority'] })
  expect(overwritten(mine, config.overrides)).toEqual([])
  expect(config).toMatchObject({ text: '# mine\n', unread: 'a: [' })
})

test('keys of the prototype are settings like others', () => {
  const hostile: JsonObject = JSON.parse('{"__proto__": {"polluted": true}}')
  expect(overwritten(hostile, {}).map(({ path }) => path)).toEqual([['__proto__', 'polluted']])
})
