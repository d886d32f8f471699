import { expect, it, test } from 'vitest'
import { apply } from '../apply.ts'
import type { Patch } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import type { JsonObject } from '../json.ts'
import { keepDefaults } from './keep-defaults.ts'
import { sideOf } from './side.fixture.ts'
import type { Side } from './side.ts'
import type { UpgradeNote } from './upgrade-note.ts'
import { upgradeReport } from './upgrade-report.ts'

const patched = async ({ catalog, overrides }: Side, patch: Patch): Promise<Side> =>
  sideOf(catalog.minor, apply({ ...defaultConfig, overrides }, patch).overrides)

const identity = ({ kind, path }: UpgradeNote): string => `${kind} ${path.join('.')}`

const etcd: JsonObject = { controlPlane: { backingStore: { etcd: { deploy: { enabled: true } } } } }
const embedded: JsonObject = { controlPlane: { backingStore: { etcd: { embedded: { enabled: true } } } } }
const k3s: JsonObject = { controlPlane: { distro: { k3s: { enabled: true } } } }
const claim: JsonObject = {
  controlPlane: {
    statefulSet: {
      persistence: { volumeClaim: { size: '9Gi', storageClass: 'fast' } },
      scheduling: { podManagementPolicy: 'OrderedReady' },
    },
  },
}
const stores = {
  stores: { enabled: true },
  clusterStores: { enabled: true, selector: { labels: { team: 'a' } } },
}
const much: JsonObject = {
  sleepMode: {
    enabled: true,
    timeZone: 'UTC',
    autoSleep: { afterInactivity: '2h' },
    autoWakeup: { schedule: '0 8 * * *' },
  },
  external: { platform: { apiKey: { namespace: 'platform' } } },
  policies: {
    networkPolicy: {
      enabled: true,
      outgoingConnections: { platform: false, ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
      extraControlPlaneRules: [{ ports: [{ port: 5432, protocol: 'TCP' }] }],
      extraWorkloadRules: [{ ports: [{ port: 53, protocol: 'UDP' }] }],
    },
  },
  integrations: {
    externalSecrets: { enabled: true, sync: { externalSecrets: { enabled: true }, ...stores } },
  },
  experimental: { syncSettings: { targetNamespace: 'other' } },
  sync: { toHost: { volumeSnapshots: { enabled: true }, volumeSnapshotContents: { enabled: true } } },
}
const nodes: JsonObject = {
  privateNodes: {
    enabled: true,
    autoNodes: {
      dynamic: [
        { name: 'a', provider: 'p', requirements: [{ property: 'size', operator: 'In', values: ['l'] }] },
      ],
      static: [{ name: 'b', provider: 'q', quantity: 1 }],
    },
  },
}
const old: JsonObject = {
  experimental: {
    sleepMode: { enabled: true, autoSleep: { schedule: '0 1 * * *', wakeup: { schedule: '0 8 * * *' } } },
  },
  controlPlane: {
    distro: { k8s: { version: 'v1.31.1', controllerManager: { image: { tag: 'v1.31.1' } } } },
    advanced: { virtualScheduler: { enabled: true } },
  },
  sync: { toHost: { pods: { rewriteHosts: { initContainer: { image: 'localhost:5000/alpine' } } } } },
}
const off: JsonObject = { sleepMode: { enabled: false, autoSleep: { afterInactivity: '2h' } } }

/** From, to, values before, values after where they differ. */
type Upgrade = readonly [from: string, to: string, before: JsonObject, after?: JsonObject]

const upgrades: readonly Upgrade[] = [
  ['0.20', '0.36', etcd],
  ['0.28', '0.36', much],
  ['0.28', '0.31', much],
  ['0.26', '0.28', much],
  ['0.29', '0.30', nodes],
  ['0.26', '0.27', { privateNodes: { enabled: true, kubelet: { cgroupDriver: 'systemd' } } }],
  ['0.23', '0.24', old],
  ['0.23', '0.36', old],
  ['0.24', '0.25', old],
  ['0.24', '0.26', { controlPlane: { distro: { k8s: { apiServer: { image: { tag: 'v1.31.9' } } } } } }],
  ['0.31', '0.32', off],
  ['0.30', '0.28', etcd],
  ['0.36', '0.30', { platform: { project: 'a' }, sleep: { auto: { afterInactivity: '1h' } } }],
  ['0.35', '0.36', {}, claim],
  ['0.35', '0.36', etcd, embedded],
  ['0.35', '0.36', embedded, {}],
  ['0.23', '0.24', k3s, {}],
]

it.each(
  upgrades.map(([fromMinor, toMinor, before, after = before]) => ({ fromMinor, toMinor, before, after })),
)(
  'each fix from $fromMinor to $toMinor settles its note and adds no error',
  async ({ fromMinor, toMinor, before, after }) => {
    const from = await sideOf(fromMinor, before)
    const to = await sideOf(toMinor, after)
    const notes = upgradeReport(from, to)
    const errors = new Set(notes.filter(({ severity }) => severity === 'error').map(identity))
    expect(notes.some(({ fix }) => fix)).toBe(true)
    for (const note of notes) {
      if (!note.fix) continue
      const left = upgradeReport(from, await patched(to, note.fix.patch))
      expect(left.map(identity)).not.toContain(identity(note))
      const added = left.filter((one) => one.severity === 'error' && !errors.has(identity(one)))
      expect(added.map(({ message }) => message)).toEqual([])
    }
  },
)

it.each([
  ['0.28', '0.36', much],
  ['0.29', '0.36', nodes],
  ['0.23', '0.36', old],
])(
  'all fixes of the errors together, from %s to %s, give values that the chart renders',
  async (a, b, values) => {
    const from = await sideOf(a, values)
    const start = await sideOf(b, values)
    const edits = upgradeReport(from, start)
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ fix }) => fix?.patch.edits ?? [])
    const to = await patched(start, { edits })
    expect(to.refusals).toEqual([])
    expect(to.manifests.length).toBeGreaterThan(0)
  },
)

test('sleep, platform and network policies say the same after the move', async () => {
  const from = await sideOf('0.28', much)
  const to = await sideOf('0.36', much)
  const edits = upgradeReport(from, to).flatMap(({ kind, fix }) =>
    kind === 'renamed-key' ? (fix?.patch.edits ?? []) : [],
  )
  const { overrides } = await patched(to, { edits })
  expect(overrides).toMatchObject({
    sleep: { auto: { afterInactivity: '2h', timezone: 'UTC', wakeup: { schedule: '0 8 * * *' } } },
    platform: { apiKey: { namespace: 'platform' } },
    policies: {
      networkPolicy: {
        workload: { publicEgress: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
        controlPlane: { egress: [{ ports: [{ port: 5432, protocol: 'TCP' }] }] },
      },
    },
    integrations: {
      externalSecrets: {
        sync: { fromHost: { clusterStores: { enabled: true, selector: { matchLabels: { team: 'a' } } } } },
      },
    },
  })
})

test('what the user already wrote in the new place wins over what moves there', async () => {
  const values = {
    external: { platform: { project: 'old', apiKey: { namespace: 'a' } } },
    platform: { project: 'new' },
  }
  const from = await sideOf('0.31', { external: values.external })
  const to = await sideOf('0.32', values)
  const edits = upgradeReport(from, to).flatMap(({ fix }) => fix?.patch.edits ?? [])
  const { overrides } = await patched(to, { edits })
  expect(overrides['platform']).toEqual({ project: 'new', apiKey: { namespace: 'a' } })
  expect(overrides).not.toHaveProperty('external')
})

test('kept defaults leave nothing that changes by itself', async () => {
  const from = await sideOf('0.29', etcd)
  const to = await sideOf('0.30', etcd)
  const patch = keepDefaults(upgradeReport(from, to))
  expect(patch.edits?.map(({ path }) => path.slice(-2).join('.'))).toEqual([
    'image.tag',
    'limits.ephemeral-storage',
    'limits.memory',
  ])
  const kinds = upgradeReport(from, await patched(to, patch)).map(({ kind }) => kind)
  expect(kinds).not.toContain('default-changed')
  expect(kinds).not.toContain('kubernetes-version')
  expect(keepDefaults([])).toEqual({ edits: [] })
})
