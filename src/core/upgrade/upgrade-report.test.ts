import { describe, expect, it, test } from 'vitest'
import { assert, asyncProperty, constantFrom } from 'fast-check'
import { minors } from '../catalog/load-catalog.ts'
import { loadLifetimes } from '../catalog/load-lifetimes.ts'
import type { JsonObject } from '../json.ts'
import { anyTree } from '../values/tree.arbitrary.ts'
import { sideOf } from './side.fixture.ts'
import type { UpgradeNote } from './upgrade-note.ts'
import { upgradeReport } from './upgrade-report.ts'

const lifetimeOf = await loadLifetimes()

async function report(from: string, to: string, before: JsonObject, after = before, host?: string) {
  return upgradeReport(await sideOf(from, before, host), await sideOf(to, after, host), lifetimeOf)
}

/** A note in short: what tests compare. */
const brief = ({ severity, kind, path, object }: UpgradeNote): string =>
  [severity, kind, object ? object.kind : path.join('.')].filter(Boolean).join(' ')

const ha: JsonObject = {
  controlPlane: {
    backingStore: {
      etcd: { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: 3 } } } },
    },
    statefulSet: { highAvailability: { replicas: 3 } },
  },
}

const tag = 'controlPlane.distro.k8s.image.tag'
const resources = 'controlPlane.statefulSet.resources'
const images = 'info images'
const version = `info kubernetes-version ${tag}`

/** The notes of each step with nothing set, and no more with three replicas on deployed etcd. The host runs 1.31. */
const steps: Readonly<Record<string, readonly string[]>> = {
  '0.20': [images, 'info kubernetes-version controlPlane.distro.k8s.version'],
  '0.21': [images, 'info default-changed controlPlane.coredns.deployment.topologySpreadConstraints'],
  '0.22': [images],
  '0.23': [images],
  '0.24': [images, version],
  '0.25': [
    images,
    'info object-removed ConfigMap',
    `info default-changed ${resources}.requests.ephemeral-storage`,
  ],
  '0.26': [images, version],
  '0.27': [images],
  '0.28': [images],
  '0.29': [
    'warning object-added ClusterRole',
    'warning object-added ClusterRoleBinding',
    images,
    version,
    `info default-changed ${resources}.limits.ephemeral-storage`,
    `info default-changed ${resources}.limits.memory`,
    'info new-default-on rbac.enableVolumeSnapshotRules.enabled',
    'info new-default-on sync.toHost.endpointSlices.enabled',
  ],
  '0.30': [images],
  '0.31': [images, version],
  '0.32': [images],
  '0.33': [images],
  '0.34': [images, version],
  '0.35': [images, 'info object-removed ClusterRole', 'info object-removed ClusterRoleBinding'],
}

describe.each([
  ['nothing set', {}],
  ['three replicas on deployed etcd', ha],
])('%s', (_, overrides) => {
  it.each(Object.entries(steps))('from %s to the next minor', async (from, expected) => {
    const to = minors[minors.indexOf(from) - 1] ?? ''
    expect((await report(from, to, overrides, overrides, '1.31')).map(brief)).toEqual(expected)
  })
})

test('all minors have a step', () => {
  expect(Object.keys(steps)).toEqual(minors.slice(1).toReversed())
})

test('from the oldest to the newest', async () => {
  const notes = await report('0.20', '0.36', ha)
  expect(notes.map(brief)).toEqual([
    'warning skips-versions',
    'warning etcd-version controlPlane.backingStore.etcd.deploy.statefulSet.image.tag',
    `warning kubernetes-version ${tag}`,
    images,
    'info object-removed ConfigMap',
    'info default-changed controlPlane.coredns.deployment.topologySpreadConstraints',
    `info default-changed ${resources}.limits.ephemeral-storage`,
    `info default-changed ${resources}.limits.memory`,
    `info default-changed ${resources}.requests.ephemeral-storage`,
    'info new-default-on sync.toHost.endpointSlices.enabled',
  ])
  expect(notes.find(({ kind }) => kind === 'images')?.message).toMatch(
    /^Chart 0\.20\.6 → 0\.36\.1, .*etcd 3\.5\.13-0 → 3\.6\.8-0.*new: ghcr\.io\/loft-sh\/kubernetes:v1\.36\.0/,
  )
  expect(notes.find(({ path }) => path.at(-1) === 'memory')?.message).toBe(
    `The default of ${resources}.limits.memory changes from 2Gi to 4Gi.`,
  )
})

test('a downgrade says so, and what cannot go back', async () => {
  const overrides = { ...ha, sleep: { auto: { afterInactivity: '2h' } } }
  const notes = await report('0.32', '0.28', overrides)
  expect(notes.slice(0, 1).map(({ message }) => message)).toEqual([
    'sleep exists from 0.32 on; 0.28 does not know it.',
  ])
  expect(notes.map(brief)).toContain('warning downgrade')
  expect((await report('0.29', '0.28', ha)).map(brief)).toContain(
    'error etcd-version controlPlane.backingStore.etcd.deploy.statefulSet.image.tag',
  )
})

const network = { enabled: true, outgoingConnections: { platform: false, ipBlock: { cidr: '10.0.0.0/8' } } }
const k8s = (section: JsonObject): JsonObject => ({ controlPlane: { distro: { k8s: section } } })
const errorsOf = (notes: readonly UpgradeNote[]): string[] =>
  notes.filter(({ severity }) => severity === 'error').map(({ message }) => message)

describe('settings of the user', () => {
  it.each<[string, string, JsonObject, readonly string[]]>([
    [
      '0.30',
      '0.31',
      { policies: { networkPolicy: network } },
      [
        'policies.networkPolicy.outgoingConnections.ipBlock is policies.networkPolicy.workload.publicEgress in 0.31.',
        'policies.networkPolicy.outgoingConnections.platform was removed in 0.31.',
      ],
    ],
    [
      '0.30',
      '0.36',
      { external: { platform: { project: 'a' } } },
      ['external.platform is platform in 0.36.'],
    ],
    [
      '0.23',
      '0.36',
      { experimental: { sleepMode: { enabled: true, autoSleep: { afterInactivity: '1h' } } } },
      ['experimental.sleepMode is sleep.auto in 0.36.'],
    ],
    [
      '0.24',
      '0.25',
      k8s({ apiServer: { image: { tag: 'v1.31.4' } }, scheduler: { image: { tag: 'v1.31.4' } } }),
      [
        'controlPlane.distro.k8s.apiServer.image is controlPlane.distro.k8s.image in 0.25.',
        'controlPlane.distro.k8s.scheduler.image was removed in 0.25.',
      ],
    ],
    [
      '0.26',
      '0.28',
      { sync: { toHost: { pods: { rewriteHosts: { initContainer: { image: 'alpine:3.20' } } } } } },
      ['sync.toHost.pods.rewriteHosts.initContainer.image takes a map in 0.28, and this is alpine:3.20.'],
    ],
    [
      '0.35',
      '0.36',
      { sync: { toHost: { volumeSnapshots: { enabled: false } } } },
      ['0.36 no longer takes sync.toHost.volumeSnapshots.'],
    ],
    [
      '0.25',
      '0.27',
      { experimental: { multiNamespaceMode: { enabled: false } } },
      ['experimental.multiNamespaceMode was removed in 0.26, so 0.27 refuses it.'],
    ],
    // Neither version has it: no matter of the upgrade.
    ['0.30', '0.31', { nonsense: true }, []],
  ])('%s to %s with %j', async (from, to, overrides, messages) => {
    expect(errorsOf(await report(from, to, overrides))).toEqual(messages)
  })

  it('names what the other chart advises against, and what needs a licence now', async () => {
    const overrides = {
      privateNodes: { enabled: true },
      controlPlane: { advanced: { virtualScheduler: { enabled: true } } },
    }
    const notes = (await report('0.26', '0.27', overrides)).map(brief)
    expect(notes).toContain('warning now-pro privateNodes.enabled')
    const scheduler = { controlPlane: overrides.controlPlane }
    expect((await report('0.25', '0.26', scheduler)).map(brief)).toContain(
      'warning deprecated-key controlPlane.advanced.virtualScheduler',
    )
  })

  it('leaves alone what the user set, and sections that are off', async () => {
    const memory = { controlPlane: { statefulSet: { resources: { limits: { memory: '2Gi' } } } } }
    const paths = (await report('0.29', '0.30', memory)).map(({ path }) => path.join('.'))
    expect(paths).not.toContain(`${resources}.limits.memory`)
    expect(paths).toContain(`${resources}.limits.ephemeral-storage`)
    expect((await report('0.25', '0.26', {})).filter(({ kind }) => kind === 'new-default-on')).toEqual([])
    const nodes = await report('0.27', '0.28', { privateNodes: { enabled: true } })
    expect(nodes.map(brief)).toContain(
      'info new-default-on controlPlane.advanced.cloudControllerManager.enabled',
    )
  })
})

test('the same values under the same version say nothing', async () => {
  await assert(
    asyncProperty(constantFrom(...minors), anyTree, async (minor, overrides) => {
      const side = await sideOf(minor, overrides)
      expect(upgradeReport(side, { ...side }, lifetimeOf)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('any values give notes in order, each said once', async () => {
  const rank = ['error', 'warning', 'info']
  const keys = constantFrom('sleepMode', 'external', 'sync', 'controlPlane', 'privateNodes', '__proto__')
  await assert(
    asyncProperty(
      constantFrom(...minors),
      constantFrom(...minors),
      keys,
      anyTree,
      async (a, b, key, tree) => {
        const notes = await report(a, b, Object.fromEntries([[key, tree]]))
        const ranks = notes.map(({ severity }) => rank.indexOf(severity))
        expect(ranks).toEqual(ranks.toSorted((x, y) => x - y))
        const said = notes.map(({ kind, message }) => `${kind} ${message}`)
        expect(new Set(said).size).toBe(said.length)
      },
    ),
    { numRuns: 40 },
  )
})
