import { beforeAll, describe as suite, expect, it } from 'vitest'
import type { Catalog } from './catalog.ts'
import { describe } from './describe.ts'
import { listFields } from './list-fields.ts'
import { loadCatalog, minors } from './load-catalog.ts'
import { loadLifetimes } from './load-lifetimes.ts'

let catalog: Catalog
beforeAll(async () => {
  catalog = (await loadCatalog('0.36')) as Catalog
})

suite('one path', () => {
  it.each([
    ['controlPlane', { type: 'object', closed: true }],
    ['controlPlane.statefulSet.highAvailability.replicas', { type: 'integer', default: 1, closed: false }],
    ['controlPlane.statefulSet.image.tag', { type: 'string', default: '' }],
    ['policies.resourceQuota.enabled', { type: 'string|boolean', default: 'auto' }],
    ['controlPlane.statefulSet.labels', { type: 'object', of: 'string', default: {} }],
    ['controlPlane.statefulSet.labels.mine', { type: 'string', default: undefined }],
    ['sync.toHost.pods.patches', { type: 'array', of: 'object' }],
    ['sync.toHost.pods.patches.0.path', { type: 'string', required: true }],
    ['sync.toHost.pods.patches.[].path', { type: 'string', required: true }],
    ['plugins', { type: 'object', of: 'object' }],
    ['plugins.x.rbac.role.extraRules.3.verbs', { type: 'array', of: 'string' }],
    ['global', { type: 'any' }],
    ['global.any.thing', { type: 'any' }],
    ['controlPlane.coredns.deployment.topologySpreadConstraints', { type: 'array', of: 'any' }],
    ['controlPlane.coredns.deployment.topologySpreadConstraints.0', { type: 'any' }],
    ['controlPlane.statefulSet.scheduling.topologySpreadConstraints.[].topologyKey', { type: 'any' }],
    ['controlPlane.statefulSet.resources.limits.memory', { type: 'any' }],
    ['controlPlane.backingStore.etcd.embedded', { pro: true }],
    ['controlPlane.backingStore.etcd.embedded.snapshotCount', { pro: true, deprecated: false }],
    ['controlPlane.backingStore.etcd.deploy.enabled', { pro: false }],
    ['plugin.x.image', { deprecated: true }],
    ['sync.toHost.volumeSnapshots.enabled', { deprecated: true, rejected: true }],
    ['sync.toHost.volumeSnapshots.patches.0.path', { rejected: true }],
    ['experimental.proxy.customResources.x.targetVirtualCluster.name', { minLength: 1, required: true }],
  ])('%s', (path, expected) => {
    expect(describe(catalog, path.split('.'))).toMatchObject({ path: path.split('.'), ...expected })
  })

  it.each([
    'nope',
    'controlPlane.nope',
    'serviceCIDR.x',
    'sync.toHost.pods.patches.x',
    'controlPlane.coredns.deployment.topologySpreadConstraints.x',
    '__proto__',
    'constructor',
  ])('is null for %s', (path) => {
    expect(describe(catalog, path.split('.'))).toBeNull()
  })

  it('tells versions apart', async () => {
    const old = (await loadCatalog('0.24')) as Catalog
    const path = ['controlPlane', 'distro', 'k3s', 'enabled']
    expect(describe(old, path)).toMatchObject({ type: 'boolean' })
    expect(describe(catalog, path)).toBeNull()
  })
})

suite('all fields', () => {
  it.each(minors)('of %s are all found by their own path', async (minor) => {
    const facts = (await loadCatalog(minor)) as Catalog
    const fields = listFields(facts)
    expect(new Set(fields.map((field) => field.path.join('\n'))).size).toBe(fields.length)
    for (const field of fields) expect(describe(facts, field.path)).toEqual(field)
  })

  it('covers every default', () => {
    const paths = new Set(listFields(catalog).map((field) => field.path.join('.')))
    expect(paths).toContain('controlPlane.statefulSet.image.tag')
    expect(paths).toContain('plugins.*.image')
    expect(paths).toContain('sync.toHost.pods.patches.[].path')
    expect(paths).not.toContain('controlPlane')
  })

  it('is computed once', () => {
    expect(listFields(catalog)).toBe(listFields(catalog))
  })
})

suite('lifetimes', () => {
  it.each([
    ['controlPlane.statefulSet.image.tag', { first: '0.20', last: null }],
    ['controlPlane.distro.k3s', { first: '0.20', last: '0.32' }],
    ['plugins.mine.image', { first: '0.20', last: null }],
    ['sync.toHost.pods.patches.0.path', { first: '0.21', last: null }],
    ['nope', null],
    ['__proto__', null],
    ['controlPlane.nope', null],
  ])('%s', async (path, expected) => {
    const lifetime = await loadLifetimes()
    expect(lifetime(path.split('.'))).toEqual(expected)
  })

  it.each([
    ['0.36', { last: null }],
    ['0.20', { first: '0.20' }],
  ])('cover every setting of %s', async (minor, expected) => {
    const lifetime = await loadLifetimes()
    const fields = listFields((await loadCatalog(minor)) as Catalog)
    expect(fields.length).toBeGreaterThan(500)
    for (const { path } of fields)
      expect([path, lifetime(path)]).toEqual([path, expect.objectContaining(expected)])
  })
})
