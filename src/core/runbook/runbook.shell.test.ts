import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, loadAll } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { covers } from '../../wizard/presets/covers.ts'
import { presets } from '../../wizard/presets/index.ts'
import type { Patch } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import type { JsonObject } from '../json.ts'
import { knownNames } from './known-names.fixture.ts'
import { runbook, type Runbook } from './runbook.ts'
import { runbookCase } from './runbook-case.fixture.ts'
import { sampleValues } from './sample-values.fixture.ts'
import type { RunbookInput } from './situation.ts'

const charts = ['0.20', '0.24', '0.30', '0.36']

/** One call of a program, as it got it. */
interface Call {
  readonly program: string
  readonly args: readonly string[]
  /** What it read from its standard input; only of kubectl apply and cat. */
  readonly input: string
}

const programs = [
  'kubectl',
  'helm',
  'vcluster',
  'etcdctl',
  'etcdutl',
  'cat',
  'pg_dump',
  'pg_restore',
  'mysql',
  'mysqldump',
]

/** The pod that the Lease names while commands run. */
const leader = 'some-leader'

/** A program that writes down how it was called, and answers with the leader, as the Lease would. */
const stub = (program: string): string => `${program}() {
  input=''
  case "\${1-}" in
    apply) while IFS= read -r line; do input="$input$line
"; done ;;
  esac
  printf '%s\\0' "$#" ${program} "$@" "$input" >&3
  printf '%s' '${leader}-external-vcluster-controller'
}`

/**
 * Runs all commands of a runbook in one real shell that finds no program but stand-ins, in a folder of its own, and gives the calls.
 * @throws where the shell cannot read a command, a variable is not set, or anything else is called
 */
function runCommands({ sections }: Runbook): readonly Call[] {
  const commands = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'command' ? [block.text] : [])),
  )
  const folder = mkdtempSync(join(tmpdir(), 'runbook-'))
  const script = ['set -eu', ...programs.map(stub), 'PATH=/nowhere', 'exec 3>calls', ...commands].join('\n')
  try {
    execFileSync('/bin/sh', { cwd: folder, input: script, stdio: ['pipe', 'pipe', 'pipe'] })
    const words = readFileSync(join(folder, 'calls'), 'utf8').split('\0')
    const calls: Call[] = []
    for (let at = 0; at < words.length - 1; at += Number(words[at]) + 3) {
      const end = at + 2 + Number(words[at])
      calls.push({ program: words[at + 1] ?? '', args: words.slice(at + 2, end), input: words[end] ?? '' })
    }
    return calls
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const inRange = (chart: string, from = '0.20', to = '0.99'): boolean => chart >= from && chart <= to

/** Configuration by name. */
const cases: readonly (readonly [name: string, chart: string, patch: Patch])[] = charts.flatMap((chart) => [
  ...Object.entries(sampleValues)
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
  const refs = words.filter((word) => /^[a-z]+\//.test(word) && word !== `pod/${leader}`)
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

describe.each(cases)('%s, chart %s', (_name, chart, patch) => {
  test('every name in a command is rendered, and every command runs', { timeout: 60_000 }, async () => {
    const input = await runbookCase(chart, patch)
    expect(input.view.refusals).toEqual([])
    const calls = checked(input)
    expect(calls.length).toBeGreaterThan(10)
  })
})

const external = (dataSource: string): JsonObject => ({
  controlPlane: { backingStore: { database: { external: { enabled: true, dataSource } } } },
})

/** Deployed etcd with a name in every place where commands take one. */
const hostile = (name: string): JsonObject => ({
  controlPlane: {
    backingStore: {
      etcd: {
        deploy: {
          enabled: true,
          statefulSet: {
            highAvailability: { replicas: 3 },
            scheduling: { nodeSelector: { [name]: name } },
            persistence: {
              volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { storageClassName: name } }],
              volumeClaim: { enabled: true },
              addVolumes: [{ name: 'more', secret: { secretName: name } }],
            },
          },
        },
      },
    },
    statefulSet: { highAvailability: { replicas: 3 } },
  },
})

describe('hostile names', () => {
  const names = [
    "it's",
    '$(reboot)',
    'x`id`',
    'a b',
    "x';reboot;'",
    '-n',
    '--help',
    'x*',
    'a&b|c;d>e',
    '${HOME}',
  ]
  test.each(names)('release and settings %j', { timeout: 60_000 }, async (name) => {
    const input = await runbookCase(
      '0.36',
      { release: { name, namespace: `ns ${name}` } },
      { overrides: hostile(name) },
    )
    expect(input.view.refusals).toEqual([])
    const helm = checked(input).filter(({ program, args }) => program === 'helm' && args[0] !== 'version')
    expect(helm.filter(({ args }) => !args.includes(name) || !args.includes(`ns ${name}`))).toEqual([])
  })

  test('a database whose name is a command', async () => {
    const input = await runbookCase('0.36', { overrides: external('postgres://a:b@$(reboot)/`id`;x') })
    const dump = checked(input).find(({ program }) => program === 'pg_dump')
    expect(dump?.args).toEqual(expect.arrayContaining(['--host', '$(reboot)', '--dbname', '`id`;x']))
  })

  test('no user and no password of the database is shown', async () => {
    const input = await runbookCase('0.36', {
      overrides: external('mysql://alice:hunter2@tcp(db:3306)/x'),
    })
    expect(JSON.stringify(runbook({ ...input, view: { ...input.view, findings: [] } }))).not.toMatch(
      /alice|hunter2/,
    )
  })
})

describe('restore', () => {
  test('deployed etcd: every member is restored into its own claim under its own name', async () => {
    const input = await runbookCase('0.36', { overrides: sampleValues['deployed etcd']?.[0] ?? {} })
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
