import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../json.ts'
import { coalesce } from '../../../values/coalesce.ts'
import { TemplateError } from '../../template-error.ts'
import { openChart } from '../../testing/open-chart.fixture.ts'

type Given = Parameters<typeof openChart>[1]

/** The documents of one chart template, without the rest of the chart. */
const documents = async (file: string, overrides: JsonObject, given?: Given) =>
  (await openChart(overrides, { kubeVersion: 'v1.34.0', ...given })).objects(file)

interface Rule {
  readonly apiGroups: string[]
  readonly resources: string[]
  readonly verbs: string[]
}

async function rulesOf(file: string, overrides: JsonObject, given?: Given): Promise<Rule[]> {
  const [object] = await documents(file, overrides, given)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tests below look at every part of it
  return (object as unknown as { rules: Rule[] }).rules
}

const custom = (direction: string, ...keys: string[]): JsonObject => ({
  sync: {
    [direction]: {
      customResources: Object.fromEntries(keys.map((key) => [key, { enabled: true, scope: 'Cluster' }])),
    },
  },
})

/** The Gateway API with a part of it set to nothing. */
const gateways = (enabled: boolean) => ({ sync: { toHost: { gatewayApi: { enabled, gateways: null } } } })

const asks = (verb: string) => ({ rbac: { role: { extraRules: [{ verbs: [verb] }] } } })

/** The platform key's settings, where the minor has them. */
const keyValues = (minor: string, apiKey: JsonObject): JsonObject =>
  minor >= '0.32' ? { platform: { apiKey } } : { external: { platform: { apiKey } } }

describe('role', () => {
  it.each([
    ['0.36', '34', false],
    ['0.36', '35', true],
    ['0.32', '35', true],
    ['0.31', '35', false],
  ])('in %s on Kubernetes 1.%s may resize pods: %s', async (minor, kubeMinor, may) => {
    const rules = await rulesOf('role.yaml', {}, { minor, kubeVersion: `v1.${kubeMinor}.0` })
    expect(rules.some(({ resources }) => resources.includes('pods/resize'))).toBe(may)
  })

  it.each([
    ['0.36', 'foos.example.com/v1', 'foos', 'example.com'],
    ['0.26', 'foos.example.com/v1', 'foos', 'example.com/v1'],
    ['0.36', 'foos', 'foos', ''],
    ['0.36', '10.5', '10', '5'],
  ])('in %s reads the custom resource key %s', async (minor, key, resource, group) => {
    const rules = await rulesOf('role.yaml', custom('toHost', key), { minor })
    const verbs = ['create', 'delete', 'patch', 'update', 'get', 'list', 'watch']
    expect(rules.at(-1)).toEqual({ resources: [resource], apiGroups: [group], verbs })
  })

  it('lists custom resources by the bytes of their keys and leaves out what is off', async () => {
    const values = custom('toHost', 'a.x', 'B.x', '9.x', '10.x')
    const off = { sync: { toHost: { customResources: { 'z.x': { enabled: false } } } } }
    const rules = await rulesOf('role.yaml', coalesce(values, off))
    expect(rules.slice(-4).map(({ resources }) => resources[0])).toEqual(['10', '9', 'B', 'a'])
  })

  it.each([
    ['0.36', { privateNodes: { enabled: true } }, true],
    ['0.36', { controlPlane: { backingStore: { etcd: { embedded: { enabled: true } } } } }, true],
    ['0.34', { controlPlane: { backingStore: { etcd: { embedded: { enabled: true } } } } }, false],
    ['0.34', { controlPlane: { statefulSet: { highAvailability: { replicas: 2 } } } }, true],
    ['0.34', {}, false],
  ])('in %s with %j elects a leader: %s', async (minor, overrides, elects) => {
    const rules = await rulesOf('role.yaml', overrides, { minor })
    expect(rules.some(({ resources }) => resources.includes('leases'))).toBe(elects)
  })

  it.each([
    [{ enabled: true }, ['get', 'list', 'watch']],
    [
      { referenceGrants: { enabled: 'true' } },
      ['create', 'delete', 'patch', 'update', 'get', 'list', 'watch'],
    ],
    [{ referenceGrants: { enabled: 'auto' } }, undefined],
  ])('with the Gateway API %j grants on reference grants %j', async (gatewayApi, verbs) => {
    const rules = await rulesOf('role.yaml', { sync: { toHost: { gatewayApi } } })
    expect(rules.find(({ resources }) => resources[0] === 'referencegrants')?.verbs).toEqual(verbs)
  })

  it('asks no further once a switch is on, so a section set to null only fails where it is looked at', async () => {
    await expect(rulesOf('role.yaml', gateways(true))).resolves.toBeDefined()
    await expect(rulesOf('role.yaml', gateways(false))).rejects.toThrow(TemplateError)
  })

  it("is replaced by the user's rules, extra rules included", async () => {
    const mine = [{ apiGroups: ['x'], resources: ['y'], verbs: ['*'] }]
    const rbac = { role: { overwriteRules: mine, extraRules: [{ verbs: ['get'] }] } }
    expect(await rulesOf('role.yaml', { rbac })).toEqual(mine)
  })

  it('ends with the rules of legacy plugins, plugins and the user, in this order', async () => {
    const rules = await rulesOf('role.yaml', {
      plugins: { a: asks('third') },
      plugin: { b: asks('second'), B: asks('first') },
      ...asks('fourth'),
    })
    expect(rules.slice(-4).map(({ verbs }) => verbs[0])).toEqual(['first', 'second', 'third', 'fourth'])
  })

  it.each([
    ['0.36', { sync: { toHost: { namespaces: { enabled: true } } } }],
    ['0.25', { experimental: { multiNamespaceMode: { enabled: true } } }],
  ])('in %s covers the cluster with %j', async (minor, overrides) => {
    const [role] = await documents('role.yaml', overrides, { minor })
    const [binding] = await documents('rolebinding.yaml', overrides, { minor })
    expect(role).toMatchObject({ kind: 'ClusterRole', metadata: { name: 'vc-mn-my-v-team' } })
    expect(role?.metadata).not.toHaveProperty('namespace')
    expect(binding).toMatchObject({
      kind: 'ClusterRoleBinding',
      roleRef: { kind: 'ClusterRole', name: 'vc-mn-my-v-team' },
    })
  })
})

describe('cluster role', () => {
  it.each([
    ['0.36', {}, false],
    ['0.35', {}, true],
    ['0.35', { privateNodes: { enabled: true } }, false],
    ['0.35', { rbac: { enableVolumeSnapshotRules: { enabled: 'True' } } }, false],
    ['0.29', {}, false],
    ['0.36', { sync: { toHost: { gatewayApi: { tlsRoutes: { enabled: true } } } } }, true],
    ['0.36', { rbac: { clusterRole: { enabled: false } }, pro: true }, false],
    ['0.36', { rbac: { clusterRole: { enabled: 'True' } }, pro: true }, false],
    ['0.36', { plugins: { a: { rbac: { clusterRole: { extraRules: [] } } } } }, false],
    ['0.36', { plugins: { a: { rbac: { clusterRole: { extraRules: [{ verbs: ['get'] }] } } } } }, true],
    ['0.36', custom('toHost', 'a.b'), true],
    ['0.27', { experimental: { genericSync: { clusterRole: { extraRules: [null] } } } }, true],
  ])('in %s with %j exists: %s', async (minor, overrides, exists) => {
    for (const file of ['clusterrole.yaml', 'clusterrolebinding.yaml'])
      expect(await documents(file, overrides, { minor })).toHaveLength(exists ? 1 : 0)
  })

  it('may be there without a rule, which is null', async () => {
    expect(await rulesOf('clusterrole.yaml', { rbac: { clusterRole: { enabled: true } } })).toBeNull()
  })

  it.each([
    [
      ['b/x', 'a/y', 'a/x'],
      ['a', 'b'],
      ['x', 'y'],
    ],
    [['a/*', 'b/x'], ['a', 'b'], undefined],
    [['/x'], ['team'], ['x']],
    [['x'], ['x'], ['x']],
    [['a/'], ['a'], ['']],
    [['a/b/c'], ['a'], ['c']],
    // sorted with the quotes on, and `!` comes before a quote
    [['n/a', 'n/a!'], ['n'], ['a!', 'a']],
  ])('reads config maps of the host for %j', async (keys, namespaces, names) => {
    const byName = Object.fromEntries(keys.map((key) => [key, 'to/here']))
    const configMaps = { enabled: true, mappings: { byName } }
    expect(await rulesOf('clusterrole.yaml', { sync: { fromHost: { configMaps } } })).toEqual([
      {
        apiGroups: [''],
        resources: ['namespaces'],
        resourceNames: namespaces,
        verbs: ['get', 'list', 'watch'],
      },
      { apiGroups: [''], resources: ['configmaps'], verbs: ['list', 'watch'] },
      { apiGroups: [''], resources: ['configmaps'], verbs: ['get'], ...(names && { resourceNames: names }) },
    ])
  })

  it.each([
    ['0.24', 'node.k8s.io'],
    ['0.23', 'nodes.k8s.io'],
  ])('in %s finds runtime classes in %s', async (minor, group) => {
    const sync = { fromHost: { runtimeClasses: { enabled: true } } }
    const rules = await rulesOf('clusterrole.yaml', { sync }, { minor })
    expect(rules.find(({ resources }) => resources[0] === 'runtimeclasses')?.apiGroups).toEqual([group])
  })

  it.each([
    ['r'.repeat(20), 'n'.repeat(50), `vc-${'r'.repeat(20)}-v-${'n'.repeat(37)}`],
    ['r'.repeat(53), 'nnn-x', `vc-${'r'.repeat(53)}-v-nnn`],
    // of two hyphens at the cut one stays
    ['r'.repeat(53), 'nn--x', `vc-${'r'.repeat(53)}-v-nn-`],
  ])('of %s in %s is named %s', async (name, namespace, expected) => {
    const [object] = await documents('clusterrole.yaml', { pro: true }, { release: name, namespace })
    expect(object?.metadata).toHaveProperty('name', expected)
  })
})

describe('platform role', () => {
  it.each([
    ['0.36', {}, 0],
    ['0.36', { namespace: 'team' }, 0],
    ['0.36', { namespace: '' }, 0],
    ['0.36', { namespace: 'other' }, 2],
    ['0.36', { namespace: 'other', createRBAC: false }, 0],
    ['0.24', { namespace: 'other' }, 2],
  ])('in %s for %j has %i documents', async (minor, apiKey, count) => {
    expect(await documents('platform-rbac.yaml', keyValues(minor, apiKey), { minor })).toHaveLength(count)
  })

  it.each([
    ['0.36', {}, 'vcluster-platform-api-key'],
    ['0.36', { secretName: '' }, 'vcluster-platform-api-key'],
    ['0.31', { secretName: '' }, ''],
    ['0.20', { secretName: null }, null],
    ['0.36', { secretName: '10' }, '10'],
  ])('in %s for %j names the secret %j', async (minor, apiKey, name) => {
    const overrides = keyValues(minor, { namespace: 'other', ...apiKey })
    const [rule] = await rulesOf('platform-rbac.yaml', overrides, { minor })
    expect(rule).toHaveProperty('resourceNames', [name])
  })

  it.each([
    ['0.23', 'team'],
    ['0.22', 'other'],
  ])('in %s is given to the account in %s', async (minor, namespace) => {
    const [, binding] = await documents('platform-rbac.yaml', keyValues(minor, { namespace: 'other' }), {
      minor,
    })
    expect(binding).toMatchObject({ subjects: [{ kind: 'ServiceAccount', name: 'vc-my', namespace }] })
  })

  it('fails where an older chart finds no map on the way', async () => {
    const external = { platform: { apiKey: 'secret' } }
    await expect(documents('platform-rbac.yaml', { external }, { minor: '0.20' })).rejects.toThrow(
      TemplateError,
    )
  })
})
