import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { manifestsYaml, minors, renderValues } from '../core/index.ts'
import { loadVersion } from '../core/load-version.ts'
import type { Io } from './io.ts'
import { run } from './run.ts'

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line on files and a standard input that exist only here. */
async function tryRun(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const written = { out: '', err: '' }
  const bytes = (name: string): Uint8Array => new TextEncoder().encode(files[name] ?? '')
  const io: Io = {
    stdin: (async function* () {
      yield bytes('-')
    })(),
    readFile: (name) =>
      name in files
        ? Promise.resolve(bytes(name))
        : Promise.reject(new Error(`ENOENT: no such file or directory, open '${name}'`)),
    writeFile: () => Promise.reject(new Error('EROFS: read-only file system')),
    out: (text) => {
      written.out += text
      return Promise.resolve()
    },
    err: (text) => {
      written.err += text
    },
  }
  return { code: await run(args, io), ...written }
}

describe('help and usage', () => {
  test.each([
    [['--help'], 'Usage: vcluster-wizard COMMAND'],
    [['-h'], 'Usage: vcluster-wizard COMMAND'],
    [['help'], 'render '],
    [['render', '--help'], 'Usage: vcluster-wizard render'],
    [['render', '-f', 'x', '-h'], 'Usage: vcluster-wizard render'],
    [['values', '--help'], 'Usage: vcluster-wizard values'],
    [['--version'], '.'],
  ])('%j', async (args, text) => {
    const { code, out, err } = await tryRun(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(text)
  })

  test.each([
    [[], 'no command given'],
    [['rendr'], 'no command "rendr"'],
    [['constructor'], 'no command "constructor"'],
    [['render', '--colour'], "Unknown option '--colour'"],
    [['render', 'file.yaml'], 'Unexpected argument'],
    [['render', '-o', 'xml'], 'no output format "xml"'],
    [['render', '--chart', '0.19'], 'there are 0.20 to 0.36'],
    [['render', '--chart', '0.36.0'], 'no chart version "0.36.0"'],
    [['render', '--kube-version', 'new'], '"new" is no Kubernetes version'],
    [['render', '-f', 'none.yaml'], "no such file or directory, open 'none.yaml'"],
    [['render', '--batch', '--upgrade'], '--batch takes no other option'],
    [['values'], '--file is missing'],
    [['values', '-f', 'none.yaml'], 'no such file'],
    [['values', '-f', '-', '--chart', 'x'], 'no chart version "x"'],
  ])('%j is a wrong usage', async (args, text) => {
    const { code, out, err } = await tryRun(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(text)
    expect(err).toMatch(/\nTry: vcluster-wizard.*--help\n$/)
  })
})

describe('render', () => {
  const release = { name: 'release-name', namespace: 'default', isUpgrade: false }

  it('prints what the core renders, by default with no values', async () => {
    const version = await loadVersion('0.36')
    const result = version && renderValues(version, { text: '', release, kubeVersion: '1.35' })
    expect(await tryRun(['render'])).toEqual({
      code: 0,
      out: result?.ok ? manifestsYaml(result.manifests) : '',
      err: '',
    })
  })

  test.each([
    ['a file', ['-f', 'v.yaml'], { 'v.yaml': 'controlPlane: {ingress: {enabled: true}}' }, 'kind: Ingress'],
    ['standard input', ['-f', '-'], { '-': 'controlPlane: {ingress: {enabled: true}}' }, 'kind: Ingress'],
    ['a release', ['--name', 'blue', '--namespace', 'sky'], {}, 'name: blue\n  namespace: sky'],
    ['a minor', ['--chart', '0.24'], {}, 'chart: vcluster-0.24.2'],
    ['a patch release', ['--chart', 'v0.24.2'], {}, 'chart: vcluster-0.24.2'],
  ])('takes %s', async (_, args, files, text) => {
    const { code, out } = await tryRun(['render', ...args], files)
    expect(code).toBe(0)
    expect(out).toContain(text)
  })

  it('takes the version of the host', async () => {
    const [old, recent] = await Promise.all(
      ['v1.26.1', '1.27'].map((version) => tryRun(['render', '--kube-version', version])),
    )
    expect(old?.out).not.toContain('persistentVolumeClaimRetentionPolicy')
    expect(recent?.out).toContain('persistentVolumeClaimRetentionPolicy')
  })

  it('prints JSON', async () => {
    const { out } = await tryRun(['render', '-o', 'json'])
    const shape = z.strictObject({
      docs: z.array(z.strictObject({ source: z.string(), object: z.looseObject({ kind: z.string() }) })),
      config: z.string().startsWith('controlPlane:\n'),
      configHash: z.hash('sha256'),
    })
    expect(shape.parse(JSON.parse(out)).docs.map(({ object }) => object.kind)).toContain('Role')
  })

  test.each([
    ['sync:\n  toHost: [\n', /^v\.yaml:\d+:\d+: \S/],
    ['sync:\n  toHots: {}\n', /^v\.yaml:2:3: sync has no setting "toHots"/],
    ['pro: 1\ntelemetry:\n  enabled: "x"\n', /^v\.yaml:1:1: .*\nv\.yaml:3:3: .*\n$/],
    [
      'controlPlane:\n  backingStore:\n    etcd:\n      embedded: {enabled: true}\n      deploy: {enabled: true}\n',
      /^v\.yaml:2:3: only one backing store/,
    ],
  ])('refuses %j', async (text, message) => {
    const { code, out, err } = await tryRun(['render', '-f', 'v.yaml'], { 'v.yaml': text })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(message)
  })
})

describe('values', () => {
  test.each([
    ['', ''],
    ['sync: {toHost: {pods: {enabled: true}}}', ''],
    [
      'telemetry: {enabled: false}\nsync: {toHost: {pods: {enabled: true}, ingresses: {enabled: true}}}',
      null,
    ],
  ])('prints the least of %j', async (text, expected) => {
    const { code, out } = await tryRun(['values', '-f', 'v.yaml'], { 'v.yaml': text })
    expect(code).toBe(0)
    expect(out).toBe(
      expected ?? 'sync:\n  toHost:\n    ingresses:\n      enabled: true\ntelemetry:\n  enabled: false\n',
    )
  })

  test.each(['a: [', 'unheard: 1\n'])('refuses %j', async (text) => {
    const { code, out, err } = await tryRun(['values', '-f', '-'], { '-': text })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^stdin:1:\d+: /)
  })
})

const ask = async (lines: readonly unknown[]): Promise<unknown[]> => {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { code, out, err } = await tryRun(['render', '--batch'], { '-': text })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}
const rendered = (id: string | number): unknown =>
  expect.objectContaining({
    id,
    docs: expect.any(Array) as unknown,
    configHash: expect.any(String) as unknown,
  })
const error = (id: string | null, kind: string): unknown => ({
  id,
  error: expect.objectContaining({ kind }) as unknown,
})

describe('render --batch', () => {
  it('answers each line in order, the bad ones with an error of their own', async () => {
    const answers = await ask([
      { id: 1, chart: '0.36' },
      '{',
      { id: 'no chart', chart: '9.99' },
      { id: 'proto', chart: '__proto__' },
      { id: 'types', chart: '0.36', values: 1 },
      { id: 'text', chart: '0.36', values: 'a: [' },
      { id: 'key', chart: '0.36', values: 'a: 1' },
      { id: 'fails', chart: '0.36', values: 'rbac: {enableVolumeSnapshotRules: {enabled: false}}' },
      { id: 'host', chart: '0.36', kubeVersion: 'new' },
      { id: 2, chart: '0.20', release: { name: 'r' } },
    ])
    expect(answers).toEqual([
      rendered(1),
      error(null, 'yaml'),
      error('no chart', 'schema'),
      error('proto', 'schema'),
      error('types', 'schema'),
      error('text', 'yaml'),
      error('key', 'schema'),
      error('fails', 'template'),
      error('host', 'template'),
      rendered(2),
    ])
  })

  it('knows every chart version, and shows the one asked for', async () => {
    const answers = await ask(minors.map((chart) => ({ id: chart, chart, chartVersion: '0.0.1-mine' })))
    expect(answers).toEqual(minors.map((chart) => rendered(chart)))
    expect(JSON.stringify(answers)).not.toContain('vcluster-0.3')
  })

  it('says nothing to nothing', async () => {
    expect(await tryRun(['render', '--batch'], { '-': '' })).toEqual({ code: 0, out: '', err: '' })
  })
})
