import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { equals, manifestsYaml, readValues, renderValues } from '../core/index.ts'
import type { CorpusCase } from '../core/corpus/compare-case.ts'
import { loadVersion } from '../core/load-version.ts'
import type { Io } from './io.ts'
import { linkLines } from './link/link-lines.ts'
import { run } from './run.ts'

async function tryRun(
  args: readonly string[],
  input = '',
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const written = { out: '', err: '' }
  const io: Io = {
    stdin: (async function* () {
      yield new TextEncoder().encode(input)
    })(),
    readFile: () => Promise.reject(new Error('ENOENT')),
    writeFile: () => Promise.reject(new Error('EROFS')),
    out: (text) => {
      written.out += text
      return Promise.resolve()
    },
    err: (text) => {
      written.err += text
    },
  }
  return { code: await run(['link', ...args], io), ...written }
}

const answer = z.union([
  z.strictObject({
    id: z.json(),
    fragment: z.string().regex(/^2\.[\w-]+$/),
    decoded: z.strictObject({
      chart: z.string(),
      release: z.strictObject({ name: z.string(), namespace: z.string(), isUpgrade: z.boolean() }),
      values: z.record(z.string(), z.json()),
    }),
    omitted: z.array(z.strictObject({ path: z.array(z.string()), reason: z.string() })),
  }),
  z.strictObject({
    id: z.json(),
    error: z.strictObject({
      kind: z.enum(['yaml', 'schema', 'template']),
      message: z.string().min(1),
      path: z.optional(z.array(z.string())),
    }),
  }),
])
type Answer = z.infer<typeof answer>

async function ask(lines: readonly unknown[]): Promise<readonly Answer[]> {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  const answers = (await linkLines(texts)).split('\n')
  expect(answers.pop()).toBe('')
  return answers.map((line) => answer.parse(JSON.parse(line)))
}

describe('link', () => {
  it('prints a fragment that decodes to what was given, and names secrets', async () => {
    const made = await tryRun(
      [
        '-f',
        '-',
        '--chart',
        '0.30.5',
        '--name',
        'a',
        '--namespace',
        'b',
        '--upgrade',
        '--platform',
        'eks',
        '--nodes',
        '3',
      ],
      'controlPlane: {distro: {k8s: {enabled: true}}}\nexperimental: {deploy: {vcluster: {manifests: "token: abc\\n"}}}\n',
    )
    expect(made).toMatchObject({
      code: 0,
      err: 'left out: experimental.deploy.vcluster.manifests (name says secret)\n',
    })
    expect(made.out).toMatch(/^2\.[\w-]+\n$/)
    const opened = await tryRun(['--decode', made.out.trim()])
    expect(opened).toMatchObject({ code: 0, err: expect.stringContaining('vcluster.manifests') as unknown })
    expect(JSON.parse(opened.out)).toEqual({
      chart: '0.30',
      release: { name: 'a', namespace: 'b', isUpgrade: true },
      cluster: expect.objectContaining({ platform: 'eks', nodes: 3, zones: null }) as unknown,
      values: {
        controlPlane: { distro: { k8s: { enabled: true } } },
        experimental: { deploy: { vcluster: { manifests: 'token: REPLACE-ME\n' } } },
      },
      mutes: {},
    })
  })

  it('opens an address too', async () => {
    const { out } = await tryRun([])
    expect(await tryRun(['--decode', `https://wizard.example/#${out}`])).toMatchObject({ code: 0, err: '' })
  })

  test.each<[string, readonly string[], string, number, RegExp]>([
    ['values that cannot be read', ['-f', '-'], 'a: [', 1, /^stdin:\d+:\d+: /],
    ['values that no link may hold', ['-f', '-'], `a: ${'x'.repeat(200_000)}`, 1, /too large/],
    ['a damaged fragment', ['--decode', '2.AAAAAAAA'], '', 1, /damaged/],
    ['an unknown chart', ['--chart', '9.9'], '', 2, /no chart version/],
    ['an unknown platform', ['--platform', 'mars'], '', 2, /--platform/],
    ['options beside --decode', ['--decode', '2.A', '--chart', '0.36'], '', 2, /no other option/],
    ['options beside --batch', ['--batch', '--chart', '0.36'], '', 2, /no other option/],
  ])('refuses %s', async (_, args, input, code, message) => {
    expect(await tryRun(args, input)).toMatchObject({
      code,
      out: '',
      err: expect.stringMatching(message) as unknown,
    })
  })
})

describe('link --batch', () => {
  it('answers each line in order, the bad ones with an error of their own', async () => {
    const answers = await ask([
      { id: 1, chart: '0.36' },
      '{',
      { id: 'chart', chart: '9.99' },
      { id: 'types', chart: '0.36', values: 1 },
      { id: 'text', chart: '0.36', values: 'a: [' },
      { id: 'large', chart: '0.36', values: { a: 'x'.repeat(200_000) } },
      { id: 'object', chart: '0.20', values: { sync: { toHost: { pods: { enabled: true } } } } },
    ])
    expect(answers.map((one) => [one.id, 'error' in one ? one.error.kind : one.decoded.chart])).toEqual([
      [1, '0.36'],
      [null, 'yaml'],
      ['chart', 'schema'],
      ['types', 'schema'],
      ['text', 'yaml'],
      ['large', 'schema'],
      ['object', '0.20'],
    ])
  })

  it('is read from standard input', async () => {
    const { code, out } = await tryRun(['--batch'], '{"id":1,"chart":"0.36"}\n{"id":2,"chart":"0.24"}\n')
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(3)
  })

  it('keeps what every recorded case says, so that it renders the same', { timeout: 60_000 }, async () => {
    const folder = join(import.meta.dirname, '../core/corpus/cases')
    const records = readdirSync(folder).flatMap((file) =>
      gunzipSync(readFileSync(join(folder, file)))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as CorpusCase),
    )
    const answers = await ask(
      records.map(({ values, release, kubeVersion, chartVersion: chart }, id) => ({
        id,
        chart,
        release,
        kubeVersion,
        values,
      })),
    )
    const wrong = records.filter(({ values, release, expect: { errorKind } }, index) => {
      const read = readValues(values)
      const told = answers[index]
      if (!told || 'error' in told) return read.ok || errorKind !== 'values'
      const isSame = read.ok && equals(told.decoded.values, read.values)
      return !(isSame || told.omitted.length > 0) || !equals(told.decoded.release, { ...release })
    })
    expect(wrong.map(({ chartVersion, id }) => `${chartVersion} ${id}`)).toEqual([])
  })
})

test('without options the link renders as render does', async () => {
  const version = await loadVersion('0.36')
  const { out } = await tryRun([])
  const { release } = JSON.parse((await tryRun(['--decode', out])).out) as { release: CorpusCase['release'] }
  const result = version && renderValues(version, { text: '', release, kubeVersion: '1.35' })
  expect(result?.ok && manifestsYaml(result.manifests)).toContain('namespace: default')
})
