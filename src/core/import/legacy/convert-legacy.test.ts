import { describe, expect, it, test } from 'vitest'
import { loadCatalog } from '../../catalog/load-catalog.ts'
import type { Json, JsonObject, Path } from '../../json.ts'
import { equals } from '../../values/equals.ts'
import { get } from '../../values/get.ts'
import { set } from '../../values/set.ts'
import type { LegacyDistro } from '../import-result.ts'
import { keyBelow } from '../key-below.ts'
import { loadKeyTree, type KeyNode } from '../load-key-tree.ts'
import { convertLegacy, type ConvertedValues } from './convert-legacy.ts'
import { detectDistro } from './detect-distro.ts'
import { flagRows } from './flag-rows.ts'
import { legacyRows } from './legacy-rows.ts'
import { turns } from './turns.ts'

async function convert(old: JsonObject, distro: LegacyDistro, minor: string): Promise<ConvertedValues> {
  const [catalog, tree] = await Promise.all([loadCatalog(minor), loadKeyTree()])
  if (!catalog) throw new Error(`no chart ${minor}`)
  return convertLegacy(old, distro, catalog, tree)
}

const settingAt = (tree: KeyNode, path: Path): KeyNode | undefined =>
  path.reduce<KeyNode | undefined>((node, key) => node && keyBelow(node, key), tree)

/** Maps without own settings take anything below them. */
const isSetting = (tree: KeyNode, place: string): boolean => {
  const path = place.replace('{distro}', 'k3s').split('.')
  const depth = path.findIndex((_, index) => settingAt(tree, path.slice(0, index + 1)) === undefined)
  return depth < 0 || settingAt(tree, path.slice(0, depth))?.children.size === 0
}

describe('the tables', () => {
  it('lead to settings that some chart has', async () => {
    const tree = await loadKeyTree()
    const places = [
      ...legacyRows.flatMap(({ to = [] }) =>
        to.map((place) => (typeof place === 'string' ? place : place[0])),
      ),
      ...flagRows.flatMap(({ to = [], also, not }) => [...to.flat(), also, not]),
    ].filter((place) => place !== undefined)
    expect(places.filter((place) => !isSetting(tree, place))).toEqual([])
  })

  it('say what becomes of each key', () =>
    expect(legacyRows.filter(({ to, drop }) => !to && !drop).map(({ from }) => from)).toEqual([]))

  it('say what becomes of each flag', () =>
    expect(flagRows.filter(({ kind, to, drop }) => (kind && to) === undefined && !drop)).toEqual([]))
})

/** A value that the row's turn takes. */
const samples: readonly Json[] = [
  true,
  3,
  'example.com:5000/a/b:v1.30.2',
  'a=b,c=d',
  'version: v1',
  { cpu: '1' },
  [{ name: 'x' }],
]

const rows = legacyRows
  .filter(({ to }) => to)
  .flatMap((row) => (row.only ?? ['k3s']).slice(0, 1).map((distro) => [row.from, distro, row] as const))

test.each(rows)('%s of %s is taken over, or named', async (from, distro, row) => {
  const path = from.split('.')
  const value = samples.find((sample) => {
    const turned = row.to?.map(
      (place) => (typeof place === 'string' ? row.turn : place[1])?.(sample) ?? sample,
    )
    return turned?.every((one) => one !== null) && !equals(sample, row.silent)
  })
  const old = row.when ? set({}, row.when.path.split('.'), row.when.is) : {}
  const { notes } = await convert(set(old, path, value ?? null), distro, distro === 'k0s' ? '0.25' : '0.27')
  const own = notes.find((note) => equals(note.path, path) || from.startsWith(`${note.path.join('.')}.`))
  const staysPut = row.to?.includes(from)
  expect(own !== undefined || staysPut).toBe(true)
})

describe('one setting', () => {
  test.each<[string, JsonObject, LegacyDistro, string, Path, Json | undefined]>([
    [
      'an image',
      { syncer: { image: 'r.io/a/b:1' } },
      'k3s',
      '0.30',
      ['controlPlane', 'statefulSet', 'image'],
      { registry: 'r.io', repository: 'a/b', tag: '1' },
    ],
    [
      'a licence',
      { proLicenseSecret: 'ns/name' },
      'k8s',
      '0.36',
      ['platform', 'apiKey'],
      { secretName: 'name', namespace: 'ns' },
    ],
    [
      'a licence before',
      { proLicenseSecret: 'name' },
      'k8s',
      '0.30',
      ['external', 'platform', 'apiKey'],
      { secretName: 'name' },
    ],
    [
      'no licence yet',
      { proLicenseSecret: 'name' },
      'k8s',
      '0.20',
      ['external', 'platform', 'apiKey'],
      { secretName: 'name' },
    ],
    [
      'a text for a boolean',
      { telemetry: { disabled: 'true' } },
      'k3s',
      '0.30',
      ['telemetry', 'enabled'],
      false,
    ],
    [
      'a false that says nothing',
      { telemetry: { disabled: false } },
      'k3s',
      '0.30',
      ['telemetry'],
      undefined,
    ],
    ['dashes', { init: { manifests: '---' } }, 'k3s', '0.30', ['experimental'], undefined],
    [
      'one metrics proxy',
      { proxy: { metricsServer: { pods: { enabled: true } } } },
      'k3s',
      '0.30',
      ['integrations', 'metricsServer'],
      { enabled: true, pods: true, nodes: false },
    ],
    [
      'no metrics proxy',
      { proxy: { metricsServer: { pods: { enabled: false } } } },
      'k3s',
      '0.30',
      ['integrations'],
      undefined,
    ],
    [
      'isolation',
      { isolation: { enabled: true } },
      'k3s',
      '0.30',
      ['policies', 'podSecurityStandard'],
      'baseline',
    ],
    [
      'no isolation',
      { isolation: { podSecurityStandard: 'restricted' } },
      'k3s',
      '0.30',
      ['policies'],
      undefined,
    ],
    [
      'a balancer only',
      { service: { loadBalancerIP: '192.0.2.1' } },
      'k3s',
      '0.30',
      ['controlPlane', 'service'],
      undefined,
    ],
    [
      'the store',
      {},
      'k8s',
      '0.36',
      ['controlPlane', 'backingStore'],
      { etcd: { deploy: { enabled: true } } },
    ],
    ['no store of its own', {}, 'k3s', '0.30', ['controlPlane', 'backingStore'], undefined],
    [
      'generic sync',
      { sync: { generic: { config: 'version: v1beta1\nexport: []' } } },
      'k3s',
      '0.27',
      ['experimental', 'genericSync'],
      { version: 'v1beta1', export: [] },
    ],
  ])('%s', async (_, old, distro, minor, path, expected) => {
    expect(get((await convert(old, distro, minor)).values, path)).toEqual(expected)
  })

  test.each<[string, JsonObject, Path]>([
    ['of the wrong type', { syncer: { image: 5 } }, ['syncer', 'image']],
    [
      'that is no label',
      { sync: { nodes: { nodeSelector: 'a in (b)' } } },
      ['sync', 'nodes', 'nodeSelector'],
    ],
    ['that is no map', { sync: { generic: { config: '[1]' } } }, ['sync', 'generic', 'config']],
    ['of another distribution', { k3sToken: 'x' }, ['k3sToken']],
    ['of no chart', { 'a.b': 1 }, ['a.b']],
  ])('%s is named', async (_, old, path) => {
    const { notes } = await convert(old, 'k8s', '0.30')
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'not-converted', path }))
  })
})

describe('arguments of the syncer', () => {
  const nodes = { fromHost: { nodes: { selector: { all: true } } } }
  test.each<[readonly string[], string, Json]>([
    [['--sync-all-nodes'], 'sync', nodes],
    [['--sync-all-nodes=true'], 'sync', nodes],
    [['--sync-all-nodes', 'true'], 'sync', nodes],
    [['--tls-san=a,b', '--tls-san', 'c'], 'controlPlane', { proxy: { extraSANs: ['a', 'b', 'c'] } }],
    [
      ['--node-selector=a=b'],
      'sync',
      { fromHost: { nodes: { enabled: true, selector: { labels: { a: 'b' } } } } },
    ],
    [
      ['--disable-fake-kubelets'],
      'networking',
      { advanced: { proxyKubelets: { byHostname: false, byIP: false } } },
    ],
    [
      ['--service-account=x'],
      'controlPlane',
      { advanced: { workloadServiceAccount: { name: 'x', enabled: false } } },
    ],
    [['--lease-duration=60'], 'controlPlane', { statefulSet: { highAvailability: { leaseDuration: 60 } } }],
    [['--set-owner=false'], 'experimental', { syncSettings: { setOwner: false } }],
    [['--enable-scheduler'], 'controlPlane', { distro: { k8s: { scheduler: { enabled: true } } } }],
  ])('%j', async (extraArgs, key, expected) => {
    const { values } = await convert({ syncer: { extraArgs } }, 'k8s', '0.30')
    expect(values[key]).toMatchObject(expected as object)
  })

  test.each(['--name=x', '--lease-duration=soon', '--tls-san', '--unheard-of', 'stray'])(
    '%s is named',
    async (argument) => {
      const { notes } = await convert({ syncer: { extraArgs: [argument] } }, 'k8s', '0.30')
      expect(notes.filter(({ kind }) => kind === 'not-converted')).toHaveLength(1)
    },
  )
})

test.each<[JsonObject, string | null, readonly LegacyDistro[]]>([
  [{ vcluster: { image: 'rancher/k3s:v1' } }, null, ['k3s']],
  [{ vcluster: { command: ['/binaries/k0s'] } }, null, ['k0s']],
  [{ vcluster: {} }, null, ['k3s', 'k0s']],
  [{ vcluster: {} }, 'vcluster', ['k3s']],
  [{ k3sToken: '' }, null, ['k3s']],
  [{ etcd: {} }, null, ['k8s']],
  [{ etcd: {} }, 'vcluster', ['k8s']],
  [{ api: { image: 'public.ecr.aws/eks-distro/kubernetes/kube-apiserver:v1' } }, null, ['eks']],
  [{ syncer: {} }, 'vcluster-k0s', ['k0s']],
  [{ syncer: {} }, 'constructor', ['k3s', 'k8s', 'k0s', 'eks']],
])('%j of chart %s is for %j', (values, chart, distros) =>
  expect(detectDistro(values, chart)).toEqual(distros),
)

test.each<[string, JsonObject]>([
  ['a:1', { registry: '', repository: 'a', tag: '1' }],
  ['localhost/a', { registry: 'localhost', repository: 'a' }],
  ['r.io:5000/a/b:c', { registry: 'r.io:5000', repository: 'a/b', tag: 'c' }],
  ['docker.io/library/a', { registry: 'docker.io', repository: 'a' }],
])('image %s', (image, parts) => expect(turns.image(image)).toEqual(parts))
