import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import type { Catalog } from './catalog.ts'
import { loadCatalog, minors } from './load-catalog.ts'
import { validate } from './validate.ts'

let catalog: Catalog
beforeAll(async () => {
  catalog = (await loadCatalog('0.36')) as Catalog
})
const check = (overrides: JsonObject): ReturnType<typeof validate> =>
  validate(catalog, coalesce(catalog.defaults, overrides))

it.each(minors)('takes the defaults of %s and leaves its schema as it is', async (minor) => {
  const facts = (await loadCatalog(minor)) as Catalog
  const before = JSON.stringify(facts.schema)
  expect(validate(facts, facts.defaults)).toEqual([])
  expect(JSON.stringify(facts.schema)).toBe(before)
})

const target = (name: string): JsonObject => ({
  experimental: {
    proxy: { customResources: { 'a.b/v1': { enabled: true, targetVirtualCluster: { name } } } },
  },
})

describe('what it takes', () => {
  it.each<[string, JsonObject]>([
    [
      'whole numbers written with a fraction',
      { controlPlane: { statefulSet: { highAvailability: { replicas: 3.0 } } } },
    ],
    [
      'text for a switch',
      { controlPlane: { statefulSet: { persistence: { volumeClaim: { enabled: 'auto' } } } } },
    ],
    ['true for it', { controlPlane: { statefulSet: { persistence: { volumeClaim: { enabled: true } } } } }],
    ['a deleted section', { sync: null, telemetry: null }],
    ['anything below global', { global: { any: { thing: [null] } } }],
    ['free keys', { plugins: { 'my.plugin': { image: 'x' } } }],
  ])('%s', (_, overrides) => {
    expect(check(overrides)).toEqual([])
  })
})

describe('what it refuses', () => {
  it.each<[JsonObject, string[], string]>([
    [
      { controlplane: {} },
      ['controlplane'],
      'There is no setting "controlplane" in this version. Did you mean "controlPlane"?',
    ],
    [
      { sync: { toHost: { pod: {} } } },
      ['sync', 'toHost', 'pod'],
      'sync.toHost has no setting "pod" in this version. Did you mean "pods"?',
    ],
    [{ qwertyuiop: 1 }, ['qwertyuiop'], 'There is no setting "qwertyuiop" in this version.'],
    [
      { controlPlane: { statefulSet: { command: 'x' } } },
      ['controlPlane', 'statefulSet', 'command'],
      'controlPlane.statefulSet.command takes a list, but this is text ("x").',
    ],
    [
      { controlPlane: { statefulSet: { highAvailability: { replicas: 1.5 } } } },
      ['controlPlane', 'statefulSet', 'highAvailability', 'replicas'],
      'controlPlane.statefulSet.highAvailability.replicas takes a whole number, but this is the number 1.5.',
    ],
    [
      { controlPlane: { statefulSet: { labels: { 'a/b c#%~d': true } } } },
      ['controlPlane', 'statefulSet', 'labels', 'a/b c#%~d'],
      'controlPlane.statefulSet.labels["a/b c#%~d"] takes text, but this is true without quotes.',
    ],
    [
      { policies: { resourceQuota: { enabled: 1 } } },
      ['policies', 'resourceQuota', 'enabled'],
      'policies.resourceQuota.enabled takes true, false or text, but this is the number 1.',
    ],
    [{ deploy: { metallb: [] } }, ['deploy', 'metallb'], 'deploy.metallb takes a map, but this is a list.'],
    [{ plugins: 'x' }, ['plugins'], 'plugins takes a map, but this is text ("x").'],
    [{ serviceCIDR: {} }, ['serviceCIDR'], 'serviceCIDR takes text, but this is a map.'],
    [
      { sync: { toHost: { pods: { patches: [{ expression: 'x' }] } } } },
      ['sync', 'toHost', 'pods', 'patches', '0'],
      'sync.toHost.pods.patches[0] needs "path".',
    ],
    [
      { integrations: { certManager: { enabled: { now: null } } } },
      ['integrations', 'certManager', 'enabled'],
      'integrations.certManager.enabled takes true or false, but this is a map.',
    ],
    [
      { controlPlane: { coredns: { nothing: null } } },
      ['controlPlane', 'coredns', 'nothing'],
      'controlPlane.coredns has no setting "nothing" in this version.',
    ],
    [
      { global: { a: ['x\u007f'] } },
      ['global', 'a', '0'],
      'global.a[0] contains a control character, which Helm refuses.',
    ],
  ])('%j', (overrides, path, message) => {
    expect(check(overrides)).toEqual([{ kind: 'schema', message, path }])
  })

  it('reports every violation once', () => {
    const refusals = check({
      foo: 1,
      sync: { fromHost: { customResources: { x: {} } } },
      controlPlane: { proxy: { port: 'x' } },
    })
    expect(refusals.map((refusal) => refusal.message).toSorted()).toEqual([
      'There is no setting "foo" in this version.',
      'controlPlane.proxy.port takes a whole number, but this is text ("x").',
      'sync.fromHost.customResources.x needs "enabled".',
      'sync.fromHost.customResources.x needs "scope".',
    ])
  })

  it('names what a required name looks like', () => {
    expect(check(target('ok-1'))).toEqual([])
    expect(check(target('Not OK'))).toMatchObject([{ message: expect.stringContaining('must match') }])
  })

  it('keeps hostile files short', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]))
    const { length } = check({ sync: many })
    expect(length).toBeGreaterThan(0)
    expect(length).toBeLessThanOrEqual(100)
    const [refusal] = check({ ['x'.repeat(10_000)]: 1 })
    expect(refusal?.message.length).toBeLessThan(200)
  })

  it.each(['__proto__', 'constructor', 'toString'])('takes %s for an unknown key', (key) => {
    const overrides = JSON.parse(`{${JSON.stringify(key)}: {"a": 1}}`) as JsonObject
    expect(check(overrides)).toMatchObject([{ kind: 'schema', path: [key] }])
  })
})
