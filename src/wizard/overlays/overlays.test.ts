import { expect, test } from 'vitest'
import {
  apply,
  type Config,
  defaultConfig,
  type JsonObject,
  loadCatalog,
  type Platform,
} from '../../core/index.ts'
import { loadVersion } from '../../core/load-version.ts'
import { derive } from '../../core/derive.ts'
import { valueAt } from '../when/value-at.ts'
import { restricted } from '../presets/restricted.ts'
import { applyOverlays } from './apply-overlays.ts'
import { fittingOverlays } from './fitting-overlays.ts'
import { overlays } from './index.ts'

async function catalogOf(minor: string) {
  const catalog = await loadCatalog(minor)
  if (!catalog) throw new Error(`No facts of ${minor}`)
  return catalog
}

const configOf = (overrides: JsonObject, chart = '0.36', platform: Platform | null = null): Config => ({
  ...defaultConfig,
  chart,
  cluster: { ...defaultConfig.cluster, platform },
  overrides,
})

const byId = (...ids: readonly string[]) => overlays.filter(({ id }) => ids.includes(id))

async function after(config: Config, ...ids: readonly string[]): Promise<Config> {
  return applyOverlays(config, await catalogOf(config.chart), byId(...ids))
}

async function offered(config: Config): Promise<readonly string[]> {
  return fittingOverlays(config, await catalogOf(config.chart), overlays).map(({ id }) => id)
}

const deployedEtcd: JsonObject = { controlPlane: { backingStore: { etcd: { deploy: { enabled: true } } } } }
const postgres: JsonObject = {
  controlPlane: {
    backingStore: { database: { external: { enabled: true, dataSource: 'postgres://u:p@db:6432/x' } } },
  },
}
const claimClass = 'controlPlane.statefulSet.persistence.volumeClaim.storageClass'
const etcdClass = 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.volumeClaim.storageClass'

test('ids are unique, and every overlay is described in sentences', () => {
  expect(new Set(overlays.map(({ id }) => id)).size).toBe(overlays.length)
  for (const { summary, tradeOffs } of overlays) {
    expect(tradeOffs.length).toBeGreaterThan(0)
    for (const text of [summary, ...tradeOffs]) expect(text).toMatch(/^\S.+\.$/)
  }
})

test('the storage class goes to the claims that are rendered', async () => {
  const sqlite = await after(configOf({}), 'eks-gp3')
  expect([valueAt(sqlite.overrides, claimClass), valueAt(sqlite.overrides, etcdClass)]).toEqual([
    'gp3',
    undefined,
  ])
  const etcd = await after(configOf(deployedEtcd), 'eks-gp3')
  expect([valueAt(etcd.overrides, claimClass), valueAt(etcd.overrides, etcdClass)]).toEqual([
    undefined,
    'gp3',
  ])
})

test.each([
  ['eks', 'eks-gp3', 'gke-premium-rwo'],
  ['gke', 'gke-premium-rwo', 'eks-gp3'],
  ['bare-metal', 'bare-metal-longhorn', 'eks-gp3'],
  ['kind', 'priority', 'bare-metal-local-path'],
  ['eks', 'priority', 'openshift'],
] as const)('%s is offered %s and not %s', async (platform, fits, other) => {
  const ids = await offered(configOf({}, '0.36', platform))
  expect(ids).toContain(fits)
  expect(ids).not.toContain(other)
})

test.each([
  ['no claim', postgres, '0.36', 'eks-gp3'],
  ['a single replica', {}, '0.36', 'fast-fail-over'],
  ['a quota', { policies: { resourceQuota: { enabled: true } } }, '0.36', 'node-port'],
  ['an old chart', {}, '0.33', 'gateway'],
  ['a first installation', deployedEtcd, '0.36', 'etcd-migration'],
  ['what is there already', { policies: { networkPolicy: { enabled: true } } }, '0.36', 'network-policy'],
])('%s takes an overlay off the list', async (_, overrides, chart, id) =>
  expect(await offered(configOf(overrides, chart))).not.toContain(id),
)

test('lists of the user grow, nothing in them goes', async () => {
  const rule = { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }
  const config = configOf({
    rbac: { role: { extraRules: [rule] } },
    controlPlane: { proxy: { extraSANs: ['mine.example.org'] } },
  })
  const { overrides } = await after(config, 'openshift', 'load-balancer')
  expect(valueAt(overrides, 'rbac.role.extraRules')).toEqual([
    rule,
    { apiGroups: [''], resources: ['endpoints/restricted'], verbs: ['create'] },
  ])
  expect(valueAt(overrides, 'controlPlane.proxy.extraSANs')).toEqual([
    'mine.example.org',
    'my-vcluster.example.com',
  ])
})

/** The migration ends with another store, so a second time it is not on offer. */
const lasting = overlays.filter(({ id }) => id !== 'etcd-migration')

test.each(lasting)('$id changes nothing when applied twice', async (overlay) => {
  for (const overrides of [{}, deployedEtcd, postgres]) {
    const config = configOf(overrides)
    if (!(await offered(config)).includes(overlay.id)) continue
    const once = await after(config, overlay.id)
    expect(once).not.toBe(config)
    expect(await after(once, overlay.id)).toBe(once)
  }
})

test('OpenShift chooses the user, also where a starting point had one', async () => {
  const config = configOf({}, '0.36', 'openshift')
  const start = apply(config, restricted.patch(config.release, config.chart, 'openshift'))
  const { overrides } = await after(start, 'openshift')
  expect(JSON.stringify(overrides)).not.toContain('12345')
  const version = await loadVersion('0.36')
  if (!version) throw new Error('No chart 0.36')
  const { manifests } = derive({ ...start, overrides }, version)
  const security = JSON.stringify(manifests.filter(({ source }) => source.endsWith('statefulset.yaml')))
  expect(security).toContain('"runAsNonRoot":true')
  expect(security).not.toContain('runAsUser')
})

test.each([
  ['0.36', 'policies.networkPolicy.controlPlane.egress'],
  ['0.28', 'policies.networkPolicy.extraControlPlaneRules'],
])('with %s the policies let the database through at %s', async (chart, path) => {
  const { overrides } = await after(configOf(postgres, chart), 'network-policy')
  expect(valueAt(overrides, path)).toEqual([{ ports: [{ port: 6432, protocol: 'TCP' }] }])
})

test('before 0.25 a policy among the host manifests does, after those that are there', async () => {
  const manifestsTemplate = 'kind: ConfigMap\n'
  const overrides = { ...postgres, experimental: { deploy: { host: { manifestsTemplate } } } }
  const result = await after(configOf(overrides, '0.24'), 'network-policy')
  const text = valueAt(result.overrides, 'experimental.deploy.host.manifestsTemplate')
  expect(text).toMatch(/^kind: ConfigMap\n---\napiVersion: networking[^]*port: 6432/)
})

test('a running deployed etcd moves into embedded etcd', async () => {
  const config = { ...configOf(deployedEtcd), release: { ...defaultConfig.release, isUpgrade: true } }
  expect(await offered(config)).toContain('etcd-migration')
  const { overrides } = await after(config, 'etcd-migration')
  expect(valueAt(overrides, 'controlPlane.backingStore.etcd')).toMatchObject({
    embedded: { enabled: true, migrateFromDeployedEtcd: true },
  })
  expect(valueAt(overrides, 'controlPlane.backingStore.etcd.deploy.enabled')).toBeUndefined()
})
