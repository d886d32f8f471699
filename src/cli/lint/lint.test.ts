import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import type { Io } from '../io.ts'
import { run } from '../run.ts'

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly written: Readonly<Record<string, string>>
}

/** Runs `lint` on a values file `v.yaml` and a standard input that exist only here. */
async function lint(args: readonly string[], text = ''): Promise<Outcome> {
  const told = { out: '', err: '' }
  const written: Record<string, string> = {}
  const bytes = new TextEncoder().encode(text)
  const io: Io = {
    stdin: (async function* () {
      yield bytes
    })(),
    readFile: () => Promise.resolve(bytes),
    writeFile: (path, content) => {
      written[path] = content
      return Promise.resolve()
    },
    out: (content) => {
      told.out += typeof content === 'string' ? content : new TextDecoder().decode(content)
      return Promise.resolve()
    },
    err: (content) => {
      told.err += content
    },
  }
  return { code: await run(['lint', ...args], io), ...told, written }
}

const misspelt = '# high\ncontrolPlane:\n  statefulSet:\n    highAvailability:\n      leaseDuratoin: 60\n'
const sqlite = 'controlPlane:\n  statefulSet:\n    highAvailability:\n      replicas: 3\n'
const etcd =
  'controlPlane: {backingStore: {etcd: {deploy: {enabled: true, statefulSet: {highAvailability: {replicas: 2}}}}}}\n'
const spread = JSON.stringify({
  controlPlane: {
    backingStore: { etcd: { deploy: { enabled: true } } },
    statefulSet: {
      highAvailability: { replicas: 3 },
      scheduling: {
        affinity: {
          podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [
              {
                labelSelector: { matchLabels: { app: 'vcluster', release: 'my-vcluster' } },
                topologyKey: 'kubernetes.io/hostname',
              },
            ],
          },
        },
      },
    },
  },
})

describe('usage', () => {
  test.each([
    [['-o', 'xml'], '--output takes text, json, sarif, not "xml"'],
    [['--intent', 'prod'], '--intent takes development, production'],
    [['--platform', 'EKS'], '--platform takes eks, gke'],
    [['--licence', 'yes'], '--licence takes none, free, paid'],
    [['--nodes', '-1'], ''],
    [['--nodes', 'three'], '--nodes takes a number, not "three"'],
    [['--zones', '1.5'], '--zones takes a number'],
    [['--max-severity', 'note'], '--max-severity takes error, warning, info'],
    [['--kube-version', 'new'], '"new" is no Kubernetes version'],
    [['--chart', '0.19'], 'no chart version "0.19"'],
    [['--write', '-f', 'v.yaml'], '--write needs --fix'],
    [['--write', '--fix', '-f', '-'], '--write needs a file'],
    [['--fix', '-o', 'json', '-f', 'v.yaml'], '--output json with --fix needs --write'],
    [['--batch', '--verbose'], '--batch takes no other option'],
    [['v.yaml'], 'Unexpected argument'],
  ])('%j is wrong', async (args, message) => {
    const { code, out, err } = await lint(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it('helps', async () => {
    const { code, out } = await lint(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('--max-severity')
  })
})

describe('text', () => {
  test.each([
    [misspelt, /^v\.yaml:5:7 error value-key-unknown .*"leaseDuratoin"/],
    [sqlite, /^v\.yaml:4:7 error ha-sqlite-replicas 3 replicas/],
    ['a: [\n', /^v\.yaml:\d+:\d+ error values-unreadable (?!Line)/],
    ['- 1\n', /^v\.yaml:1:1 error values-unreadable .*this is a list/],
    ['telemetry:\n  enabled: 5\n', /^v\.yaml:2:3 error value-refused telemetry/],
    ['sync:\n  toHost:\n    pods: null\nrbac: null\n', /^v\.yaml:\d:\d+ error chart-refuses /],
  ])('says where %j breaks', async (text, line) => {
    const { code, out, err } = await lint(['-f', 'v.yaml'], text)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(line)
    expect(out).toMatch(/\n\n1 error, \d+ warnings?, \d+ info/)
  })

  it('says reasons and fixes if asked', async () => {
    const { out } = await lint(['-f', 'v.yaml', '--verbose'], misspelt)
    expect(out).toMatch(
      /value-key-unknown .*\n {4}fix \(safe\): Rename to leaseDuration\n {4}why: The schema/,
    )
    expect(out).toMatch(/; \d with a safe fix \(--fix\)\n$/)
  })

  it('names standard input', async () => {
    expect((await lint(['-f', '-'], 'unheard: 1\n')).out).toMatch(/^stdin:1:1 error /)
  })

  it('keeps a finding on one line, whatever the file says', async () => {
    const { out } = await lint(['-f', 'v.yaml'], '"a\\nfake:1:1 error":\n  b: 1\n')
    expect(out.split('\n').filter((line) => line.startsWith('fake'))).toEqual([])
  })
})

describe('exit code', () => {
  test.each([
    ['', [], 0],
    ['', ['--max-severity', 'info'], 1],
    [etcd, [], 0],
    [etcd, ['--max-severity', 'warning'], 1],
    [sqlite, [], 1],
  ])('of %j with %j is %d', async (text, args, code) => {
    expect((await lint(['-f', 'v.yaml', '--chart', '0.35', ...args], text)).code).toBe(code)
  })
})

const ids = async (args: readonly string[], text: string): Promise<string[]> => {
  const { out } = await lint(['-f', 'v.yaml', '-o', 'json', ...args], text)
  return z
    .array(z.looseObject({ rule: z.string() }))
    .parse(JSON.parse(out))
    .map(({ rule }) => rule)
}

describe('what is said about release and host', () => {
  test.each([
    [['--intent', 'production'], '', 'store-sqlite-production'],
    [['--name', 'true'], '', 'release-name-yaml-type'],
    [['--namespace', 'kube-system'], '', 'namespace-system'],
    [['--chart', '0.24.2'], '', 'version-eol'],
    [['--nodes', '3'], spread, 'nodes-no-spare'],
    [['--kube-version', '1.20'], '', 'k8s-compat-untested'],
  ])('counts: %j', async (args, text, rule) => {
    expect(await ids(args, text)).toContain(rule)
    expect(await ids([], text)).not.toContain(rule)
  })

  it('silences what is settled: a licence', async () => {
    const embedded = 'controlPlane: {backingStore: {etcd: {embedded: {enabled: true}}}}'
    expect(await ids(['--licence', 'none'], embedded)).toContain('embedded-licence')
    expect(await ids(['--licence', 'paid'], embedded)).not.toContain('embedded-licence')
  })
})

const span = {
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
}
const findingShape = z.strictObject({
  file: z.literal('v.yaml'),
  ...span,
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  title: z.string(),
  message: z.string(),
  path: z.array(z.string()),
  field: z.optional(z.string()),
  fix: z.nullable(
    z.strictObject({
      kind: z.enum(['safe', 'confirm']),
      title: z.string(),
      values: z.string(),
      chart: z.optional(z.string()),
      release: z.optional(z.looseObject({})),
    }),
  ),
})

describe('JSON', () => {
  it('holds place, path and the file after the fix', async () => {
    const { out } = await lint(['-f', 'v.yaml', '-o', 'json'], misspelt)
    const [first] = z.array(findingShape).parse(JSON.parse(out))
    expect(first).toMatchObject({
      line: 5,
      column: 7,
      rule: 'value-key-unknown',
      path: ['controlPlane', 'statefulSet', 'highAvailability', 'leaseDuratoin'],
      fix: { values: 'controlPlane:\n  statefulSet:\n    highAvailability:\n      leaseDuration: 60\n' },
    })
  })

  it('says what a fix changes beside the values', async () => {
    const { out } = await lint(['-f', 'v.yaml', '-o', 'json', '--name', 'True.1'], '')
    const found = z.array(findingShape).parse(JSON.parse(out))
    expect(found.find(({ field }) => field === 'release.name')?.fix?.release).toEqual({ name: 'true-1' })
  })
})

describe('--fix', () => {
  it('prints the values after all safe fixes, and the rest on standard error', async () => {
    const { code, out, err, written } = await lint(['-f', 'v.yaml', '--fix'], misspelt)
    expect({ code, written }).toEqual({ code: 0, written: {} })
    expect(out).toContain('leaseDuration: 60\n')
    expect(out).toContain('# high\n')
    expect(err).toMatch(/^fixed value-key-unknown: Rename to leaseDuration\n/)
  })

  it('leaves nothing for a second run', async () => {
    const { out } = await lint(['-f', 'v.yaml', '--fix', '--intent', 'production'], etcd)
    const second = await lint(['-f', 'v.yaml', '--fix', '--intent', 'production'], out)
    expect(second.out).toBe(out)
    expect(second.err).not.toMatch(/^fixed/m)
  })

  it('writes the file back, and then prints the rest', async () => {
    const { out, written } = await lint(['-f', 'v.yaml', '--fix', '--write', '-o', 'json'], misspelt)
    expect(written['v.yaml']).toContain('leaseDuration: 60\n')
    const found = z.array(findingShape).parse(JSON.parse(out))
    expect(found.filter(({ fix }) => fix?.kind === 'safe')).toEqual([])
  })

  it('leaves a file alone in which nothing is to be fixed', async () => {
    const { out, err, written } = await lint(['-f', 'v.yaml', '--fix', '--write'], '# mine\n{}\n')
    expect(written).toEqual({})
    expect(out).toContain('0 errors')
    expect(err).toBe('')
  })

  it('says what to do about the release', async () => {
    const { err, out } = await lint(['-f', 'v.yaml', '--fix', '--name', 'True.1'], '# mine\n')
    expect(err).toContain('Install it with --name true-1.\n')
    expect(out).toBe('# mine\n')
  })

  it('prints no values where they cannot be read', async () => {
    const { code, out, err } = await lint(['-f', 'v.yaml', '--fix'], 'a: [')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('values-unreadable')
  })
})
