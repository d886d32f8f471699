import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CorpusCase } from '../core/corpus/compare-case.ts'

const cases = join(import.meta.dirname, '../core/corpus/cases')
const records = readdirSync(cases).flatMap((file) =>
  gunzipSync(readFileSync(join(cases, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusCase),
)

// Built, because only the built program has threads.
const folder = mkdtempSync(join(tmpdir(), 'vcluster-wizard-'))
beforeAll(async () => {
  const configFile = join(import.meta.dirname, '../../vite.cli.config.ts')
  await build({ configFile, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** The program as a process of its own. */
const start = (...args: readonly string[]): ReturnType<typeof spawn> =>
  spawn(process.execPath, [join(folder, 'vcluster-wizard.js'), ...args], { stdio: ['pipe', 'pipe', 'pipe'] })

const readAll = (stream: ReturnType<typeof start>['stdout']): Promise<string> =>
  stream ? text(stream) : Promise.resolve('')

async function outcome(
  args: readonly string[],
  input: string,
): Promise<{ code: unknown; out: string; err: string }> {
  const child = start(...args)
  const code = new Promise((settle) => child.on('close', settle))
  child.stdin?.end(input)
  const [out, err] = await Promise.all([readAll(child.stdout), readAll(child.stderr)])
  return { code: await code, out, err }
}

const line = ({ id, chartVersion, chart, release, kubeVersion, values }: CorpusCase): string =>
  JSON.stringify({
    id: `${chartVersion} ${id}`,
    chart: chartVersion,
    chartVersion: chart?.version,
    release,
    kubeVersion,
    values,
  })

const kinds = { values: 'yaml', schema: 'schema', fail: 'template', render: 'template', manifest: 'template' }

/** What the program should answer, with the text of the config in its place. */
function expected({
  id,
  chartVersion,
  expect: { docs, config, configHash, errorKind },
}: CorpusCase): unknown {
  if (errorKind) return { id: `${chartVersion} ${id}`, error: kinds[errorKind] }
  const encoded = JSON.stringify(Buffer.from(config ?? '').toString('base64'))
  return {
    id: `${chartVersion} ${id}`,
    docs: JSON.parse(JSON.stringify(docs).replace('"@config"', () => encoded)) as unknown,
    config,
    configHash,
  }
}

describe('as a process', { timeout: 60_000 }, () => {
  it('answers every recorded case of every chart version as Helm does, in order', async () => {
    const { code, out, err } = await outcome(
      ['render', '--batch'],
      records.map((record) => `${line(record)}\n`).join(''),
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const answers = out
      .trimEnd()
      .split('\n')
      .map((answer) => JSON.parse(answer) as { id: string; error?: { kind: string } })
    expect(answers.map(({ id }) => id)).toEqual(
      records.map(({ chartVersion, id }) => `${chartVersion} ${id}`),
    )
    for (const [index, record] of records.entries()) {
      const answer = answers[index]
      const told = answer?.error ? { id: answer.id, error: answer.error.kind } : answer
      expect(told).toEqual(expected(record))
    }
  })

  it('answers a line before the next one comes', async () => {
    const child = start('render', '--batch')
    const ids: unknown[] = []
    child.stdin?.write('{"id":1,"chart":"0.36"}\n')
    let open = ''
    for await (const chunk of child.stdout ?? []) {
      open += String(chunk)
      if (!open.endsWith('\n')) continue
      ids.push((JSON.parse(open) as { id: unknown }).id)
      open = ''
      if (ids.length === 1) child.stdin?.write('{"id":2,"chart":"0.20"}\n')
      else child.stdin?.end()
    }
    expect(ids).toEqual([1, 2])
  })

  it('reads standard input, and tells a refusal by its exit code', async () => {
    expect(await outcome(['render', '-f', '-'], 'unheard: 1\n')).toEqual({
      code: 1,
      out: '',
      err: 'stdin:1:1: There is no setting "unheard" in this version.\n',
    })
  })

  it('ends in peace when the reader has enough', async () => {
    const child = start('render', '--batch')
    const code = new Promise((settle) => child.on('close', settle))
    const complaints = readAll(child.stderr)
    child.stdout?.once('data', () => child.stdout?.destroy())
    // The program may be gone before it has read all.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end('{"chart":"0.36"}\n'.repeat(2000))
    expect(await code).toBe(0)
    expect(await complaints).toBe('')
  })
})
