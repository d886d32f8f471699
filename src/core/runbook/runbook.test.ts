import { load, loadAll } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { presets } from '../../wizard/presets/index.ts'
import { covers } from '../../wizard/presets/covers.ts'
import type { Patch } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import type { JsonObject } from '../json.ts'
import { knownNames } from './known-names.fixture.ts'
import { leader, runCommands, type Call } from './run-commands.fixture.ts'
import { runbook } from './runbook.ts'
import { runbookCase } from './runbook-case.fixture.ts'
import type { RunbookInput } from './situation.ts'

const charts = ['0.20', '0.24', '0.30', '0.36']

const high = { statefulSet: { highAvailability: { replicas: 3 } } }
const store = (backingStore: JsonObject, more: JsonObject = {}): JsonObject => ({
  controlPlane: { backingStore, ...more },
})
const database = (dataSource: string): JsonObject => ({
  database: { external: { enabled: true, dataSource } },
})
const deployed = { etcd: { deploy: { enabled: true, statefulSet: high.statefulSet } } }
const noClaim = { persistence: { volumeClaim: { enabled: false } } }

/** Values by what they are about, and the charts that have their keys. */
const values: Readonly<Record<string, readonly [JsonObject, from?: string, to?: string]>> = {
  'embedded SQLite': [{}],
  'SQLite in an emptyDir': [store({}, { statefulSet: noClaim })],
  'SQLite on a given claim': [
    store(
      {},
      {
        statefulSet: {
          persistence: {
            ...noClaim.persistence,
            dataVolume: [{ name: 'data', persistentVolumeClaim: { claimName: 'mine' } }],
          },
        },
      },
    ),
  ],
  'embedded etcd': [store({ etcd: { embedded: { enabled: true } } }, high)],
  'deployed etcd': [store(deployed, high)],
  'deployed etcd without claims': [store({ etcd: { deploy: { enabled: true, statefulSet: noClaim } } })],
  MySQL: [store(database('mysql://root:secret@tcp(db.example:3307)/tenant'), high)],
  PostgreSQL: [store(database('postgres://root:secret@db.example/tenant'))],
  'a database that the platform names': [
    store({ database: { external: { enabled: true, connector: 'main' } } }),
    '0.21',
  ],
  'external etcd': [
    store(
      {
        etcd: {
          external: {
            enabled: true,
            endpoint: 'etcd.example:2379',
            tls: { caFile: '/etc/tls/ca.crt', certFile: '/etc/tls/tls.crt', keyFile: '/etc/tls/tls.key' },
          },
        },
      },
      {
        statefulSet: {
          persistence: {
            addVolumes: [{ name: 'tls', secret: { secretName: 'etcd-tls' } }],
            addVolumeMounts: [{ name: 'tls', mountPath: '/etc/tls' }],
          },
        },
      },
    ),
    '0.25',
  ],
  k3s: [{ controlPlane: { distro: { k3s: { enabled: true } } } }, '0.20', '0.32'],
  k0s: [{ controlPlane: { distro: { k0s: { enabled: true } } } }, '0.20', '0.25'],
  'private nodes': [{ privateNodes: { enabled: true } }, '0.26'],
  exposed: [
    {
      controlPlane: {
        service: { spec: { type: 'LoadBalancer' } },
        ingress: { enabled: true },
        serviceMonitor: { enabled: true },
      },
      integrations: { certManager: { enabled: true } },
      sync: { toHost: { customResources: { 'widgets.example.com/v1': { enabled: true } } } },
    },
    '0.22',
  ],
}

const inRange = (chart: string, from = '0.20', to = '0.99'): boolean => chart >= from && chart <= to

/** Configuration by name. */
const table: readonly (readonly [name: string, chart: string, patch: Patch])[] = charts.flatMap((chart) => [
  ...Object.entries(values)
    .filter(([, [, from, to]]) => inRange(chart, from, to))
    .map(([name, [overrides]]) => [name, chart, { overrides }] as const),
  ...presets
    .filter(({ versions }) => covers(versions, chart))
    .map((preset) => [preset.id, chart, preset.patch(defaultConfig.release, chart, 'eks')] as const),
])

const option = (args: readonly string[], name: string): string | undefined =>
  args[args.indexOf(name, 0) + 1 || args.length]

/** Kinds that the chart only refers to by name. */
const referred = ['storageclass', 'priorityclass', 'runtimeclass', 'ingressclass', 'secret', 'pvc']

/** What a kubectl call names that nobody makes. */
function strangers({ args }: Call, input: RunbookInput, own: ReadonlySet<string>): readonly string[] {
  const known = knownNames(input)
  const end = args.indexOf('--')
  const words = end < 0 ? args : args.slice(0, end)
  const refs = words.filter(
    (word) => /^[a-z]+\//.test(word) && word !== `pod/${leader}` && !word.startsWith('restored-'),
  )
  const isKnown = (ref: string): boolean => {
    const [kind = '', ...name] = ref.split('/')
    return known.refs.has(ref) || own.has(ref) || (referred.includes(kind) && known.texts.has(name.join('/')))
  }
  const container = option(words, '--container')
  const namespace = option(words, '--namespace')
  const selector = option(words, '--selector')?.split(',') ?? []
  const files = ['--cacert', '--cert', '--key'].flatMap((name) => (end < 0 ? [] : (option(args, name) ?? [])))
  return [
    ...refs.filter((ref) => !isKnown(ref)),
    ...(container === undefined || known.containers.has(container) ? [] : [container]),
    ...(namespace === undefined || [input.config.release.namespace, 'kube-system'].includes(namespace)
      ? []
      : [namespace]),
    ...selector.filter((label) => !known.labels.has(label) && !label.startsWith('k8s-app=')),
    ...files.filter((file) => !known.folders.some((folder) => file.startsWith(`${folder}/`))),
  ]
}

/** Objects that the runbook makes by itself, as references. */
function ownObjects(calls: readonly Call[]): ReadonlySet<string> {
  const objects = calls.flatMap(({ input }) => (input === '' ? [] : loadAll(input)))
  return new Set(
    objects.map((object) => {
      const { kind, metadata } = object as { kind: string; metadata: { name: string } }
      return `${kind.toLowerCase()}/${metadata.name}`
    }),
  )
}

function checked(input: RunbookInput): readonly Call[] {
  const calls = runCommands(runbook(input))
  const own = ownObjects(calls)
  const kubectl = calls.filter(({ program }) => program === 'kubectl')
  expect(kubectl.flatMap((call) => strangers(call, input, own))).toEqual([])
  return calls
}

describe.each(table)('%s, chart %s', (_name, chart, patch) => {
  test('every name in a command is rendered, and every command runs', { timeout: 60_000 }, async () => {
    const input = await runbookCase(chart, patch)
    expect(input.view.refusals).toEqual([])
    const calls = checked(input)
    expect(calls.length).toBeGreaterThan(10)
  })
})

describe('hostile names', () => {
  const names = ["it's", '$(reboot)', '`id`', 'a b', 'x";reboot;"', '-n', '--help', '*', 'a&b|c']
  test.each(names)('release %j', { timeout: 60_000 }, async (name) => {
    const release = { name, namespace: `ns ${name}` }
    const nasty = { storageClass: name, size: '1Gi' }
    const etcd = {
      scheduling: { nodeSelector: { [name]: name }, priorityClassName: `p${name}` },
      persistence: { volumeClaim: { enabled: true, ...nasty } },
    }
    const input = await runbookCase(
      '0.36',
      { release },
      {
        overrides: store(
          { etcd: { deploy: { enabled: true, statefulSet: { ...high.statefulSet, ...etcd } } } },
          high,
        ),
      },
    )
    if (input.view.refusals.length > 0)
      return expect(runbook(input).sections.map(({ id }) => id)).toEqual(['missing'])
    const calls = checked(input)
    const helm = calls.filter(({ program }) => program === 'helm')
    expect(helm.every(({ args }) => args.includes(name) || args[0] === 'version')).toBe(true)
  })

  test('a database whose name is a command', async () => {
    const input = await runbookCase('0.36', { overrides: store(database('postgres://a:b@$(reboot)/`id`;x')) })
    const dump = checked(input).find(({ program }) => program === 'pg_dump')
    expect(dump?.args).toEqual(expect.arrayContaining(['--host', '$(reboot)', '--dbname', '`id`;x']))
  })

  test('no user and no password of the database is shown', async () => {
    const input = await runbookCase('0.36', {
      overrides: store(database('mysql://alice:hunter2@tcp(db:3306)/x')),
    })
    expect(JSON.stringify(runbook({ ...input, view: { ...input.view, findings: [] } }))).not.toMatch(
      /alice|hunter2/,
    )
  })
})

/** Programs with their first words, by section. */
async function verbs(
  id: string,
  chart: string,
  overrides: JsonObject,
  patch: Patch = {},
): Promise<readonly string[]> {
  const { title, sections } = runbook(await runbookCase(chart, patch, { overrides }))
  const calls = runCommands({ title, sections: sections.filter((section) => section.id === id) })
  return calls.map(({ program, args }) =>
    [program, ...args.slice(0, 2)].filter((word) => !word.startsWith('-')).join(' '),
  )
}

const of = (name: string): JsonObject => values[name]?.[0] ?? {}

describe('backup and restore', () => {
  test.each([
    ['0.20', 'embedded SQLite', 'kubectl apply'],
    ['0.24', 'embedded SQLite', 'vcluster snapshot my-vcluster'],
    ['0.30', 'embedded SQLite', 'vcluster snapshot create'],
    ['0.36', 'embedded etcd', 'vcluster snapshot get'],
    ['0.23', 'embedded etcd', 'kubectl apply'],
    ['0.24', 'k0s', 'kubectl apply'],
    ['0.36', 'deployed etcd', 'etcdctl https://127.0.0.1:2379'],
    ['0.36', 'external etcd', 'etcdctl https://etcd.example:2379'],
    ['0.36', 'MySQL', 'mysqldump db.example'],
    ['0.36', 'PostgreSQL', 'pg_dump db.example'],
  ])('%s, %s: %s', async (chart, name, verb) => {
    expect(await verbs('back-up', chart, of(name))).toContain(verb)
  })

  test('vcluster snapshot is never used for stores that it does not support', async () => {
    const all = await Promise.all(
      charts.flatMap((chart) => [
        verbs('back-up', chart, of('deployed etcd')),
        verbs('restore', chart, of('deployed etcd')),
      ]),
    )
    expect(all.flat().filter((verb) => verb.startsWith('vcluster'))).toEqual([])
  })

  test('deployed etcd: every member is restored into its own claim under its own name', async () => {
    const input = await runbookCase('0.36', { overrides: of('deployed etcd') })
    const calls = runCommands(runbook(input))
    const restores = calls.filter(({ program, args }) => program === 'etcdutl' && args[1] === 'restore')
    expect(restores.map(({ args }) => option(args, '--name'))).toEqual([
      'my-vcluster-etcd-0',
      'my-vcluster-etcd-1',
      'my-vcluster-etcd-2',
    ])
    expect(new Set(restores.map(({ args }) => option(args, '--initial-advertise-peer-urls'))).size).toBe(3)
    for (const { args } of restores)
      expect(option(args, '--initial-cluster')).toContain(
        `${option(args, '--name') ?? ''}=${option(args, '--initial-advertise-peer-urls') ?? ''}`,
      )
    const pods = loadAll(calls.find(({ args }) => args[0] === 'apply')?.input ?? '')
    expect(pods).toMatchObject(
      [0, 1, 2].map((at) => ({
        spec: { volumes: [{ persistentVolumeClaim: { claimName: `data-my-vcluster-etcd-${at}` } }] },
      })),
    )
  })

  test('a volume snapshot comes back as the claim that the StatefulSet looks for', async () => {
    const input = await runbookCase('0.20')
    const [taken, restored] = runCommands(runbook(input)).filter(({ args }) => args[0] === 'apply')
    expect(load(taken?.input ?? '')).toMatchObject({
      spec: { source: { persistentVolumeClaimName: 'data-my-vcluster-0' } },
    })
    expect(load(restored?.input ?? '')).toMatchObject({
      metadata: { name: 'data-my-vcluster-0', labels: { app: 'vcluster', release: 'my-vcluster' } },
      spec: { accessModes: ['ReadWriteOnce'], dataSource: { name: 'data-my-vcluster-0' } },
    })
  })
})

/** Sections by id. */
const ids = async (chart: string, ...patches: readonly Patch[]): Promise<readonly string[]> =>
  runbook(await runbookCase(chart, ...patches)).sections.map(({ id }) => id)

describe('sections', () => {
  const always = [
    'prerequisites',
    'install',
    'verify',
    'connect',
    'back-up',
    'restore',
    'scale',
    'stays',
    'upgrade-path',
    'remove',
  ]

  test('one replica has no fail-over', async () => expect(await ids('0.36')).toEqual(always))
  test('several replicas have', async () =>
    expect(await ids('0.36', { overrides: of('deployed etcd') })).toContain('fail-over'))
  test('private nodes join', async () =>
    expect(await ids('0.36', { overrides: of('private nodes') })).toContain('join-nodes'))
  test('an emptyDir has nothing to restore into', async () =>
    expect(await ids('0.36', { overrides: of('SQLite in an emptyDir') })).not.toContain('restore'))
  test('an upgrade is no install', async () => {
    const sections = await ids('0.36', { release: { isUpgrade: true } })
    expect(sections).toContain('upgrade')
    expect(sections).not.toContain('install')
  })
  test('what the chart refuses has no runbook', async () => {
    const { sections } = runbook(await runbookCase('0.36', { overrides: { nonsense: true } }))
    expect(sections).toMatchObject([{ id: 'missing', blocks: [{ kind: 'warning' }] }])
  })
  test('ids are unique', async () => {
    const found = await ids('0.36', { overrides: of('private nodes'), release: { isUpgrade: true } })
    expect(new Set(found).size).toBe(found.length)
  })
})

describe('several members of embedded etcd', () => {
  test('the first one starts alone', async () => {
    expect(await verbs('install', '0.36', of('embedded etcd'))).toEqual([
      'cat',
      'helm upgrade',
      'kubectl rollout status',
      'helm upgrade',
      'kubectl rollout status',
      'vcluster create my-vcluster',
    ])
  })
})

describe('upgrade path', () => {
  const previous = (chart: string): Patch => ({
    release: { isUpgrade: true },
    cluster: { previous: { chart, values: {} } },
  })
  const path = async (from: string, to: string, overrides: JsonObject = {}) => {
    const { sections } = runbook(await runbookCase(to, previous(from), { overrides }))
    return sections.find(({ id }) => id === 'upgrade-path')?.blocks ?? []
  }

  test('names every minor on the way, with its dates', async () => {
    const table = (await path('0.27', '0.30')).find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.rows).toEqual([
      ['0.27', '2025-08-12', '2025-11-12', '2026-02-12'],
      ['0.28', '2025-09-08', '2025-12-08', '2026-03-08'],
      ['0.29', '2025-10-01', '2026-01-01', '2026-04-01'],
      ['0.30', '2025-10-28', '2026-01-28', '2026-04-28'],
    ])
  })
  test('goes to the chosen patch at the end', async () => {
    const commands = (await path('0.34', '0.36')).flatMap((block) =>
      block.kind === 'command' ? [block.text] : [],
    )
    expect(commands).toEqual([
      expect.stringContaining("--version '~0.35.0'"),
      expect.stringContaining('--version 0.36.1'),
    ])
  })
  test.each([
    ['0.27', '0.30', of('deployed etcd'), true],
    ['0.29', '0.30', of('deployed etcd'), false],
    ['0.27', '0.30', {}, false],
  ])('%s to %s warns of etcd 3.6: %#', async (from, to, overrides, warns) => {
    const text = JSON.stringify(await path(from, to, overrides))
    expect(text.includes('etcd 3.6')).toBe(warns)
  })
  test('a first install looks at what is newer', async () => {
    const { sections } = runbook(await runbookCase('0.34'))
    const table = sections
      .find(({ id }) => id === 'upgrade-path')
      ?.blocks.find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.rows.map(([minor]) => minor)).toEqual(['0.34', '0.35', '0.36'])
  })
})
