import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { CorpusCase } from '../../core/corpus/compare-case.ts'

/** The program as a process of its own. */
async function outcome(
  args: readonly string[],
  input = '',
): Promise<{ code: unknown; out: string; err: string }> {
  const main = join(import.meta.dirname, '../main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], { stdio: 'pipe' })
  const code = new Promise((settle) => child.on('close', settle))
  child.stdin.end(input)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, out, err }
}

const cases = join(import.meta.dirname, '../../core/corpus/cases')
const records = readdirSync(cases).flatMap((file) =>
  gunzipSync(readFileSync(join(cases, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusCase),
)
const nameOf = ({ chartVersion, id }: CorpusCase): string => `${chartVersion} ${id}`

interface Answer {
  readonly id: string
  readonly findings: readonly { readonly rule: string; readonly severity: string }[]
}

const folder = mkdtempSync(join(tmpdir(), 'lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('as a process', { timeout: 120_000 }, () => {
  it('finds an error wherever Helm refuses a recorded case, in the order of the lines', async () => {
    const input = records.map((record) => {
      const { chartVersion: chart, release, kubeVersion, values } = record
      return `${JSON.stringify({ id: nameOf(record), chart, release, kubeVersion, values })}\n`
    })
    const { code, out, err } = await outcome(['lint', '--batch'], input.join(''))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer)
    expect(answers.map(({ id }) => id)).toEqual(records.map(nameOf))
    const withError = new Set(
      answers
        .filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
        .map(({ id }) => id),
    )
    const refused = records.filter((record) => record.expect.errorKind !== undefined).map(nameOf)
    expect(refused.length).toBeGreaterThan(50)
    expect(refused.filter((id) => !withError.has(id))).toEqual([])
  })

  it('reads a file, and tells by the exit code whether it holds', async () => {
    const file = join(folder, 'bad.yaml')
    writeFileSync(file, 'sync:\n  toHosts: {}\n')
    const { code, out } = await outcome(['lint', '-f', file])
    expect(code).toBe(1)
    expect(out.startsWith(`${file}:2:3 error value-key-unknown sync has no setting "toHosts"`)).toBe(true)
    expect(await outcome(['lint', '-f', join(folder, 'none.yaml')])).toMatchObject({ code: 2, out: '' })
  })

  it('writes a file back that passes', async () => {
    const file = join(folder, 'fixed.yaml')
    writeFileSync(file, 'sync:\n  # ours\n  toHosts:\n    ingresses: {enabled: true}\n')
    const { code, err } = await outcome(['lint', '--fix', '--write', '-f', file])
    expect(code).toBe(0)
    expect(err).toContain('fixed value-key-unknown: Rename to toHost\n')
    expect(readFileSync(file, 'utf8')).toBe('sync:\n  toHost:\n    ingresses:\n      enabled: true\n')
    expect((await outcome(['lint', '-f', file])).code).toBe(0)
  })

  it('reads standard input and prints SARIF', async () => {
    const { code, out } = await outcome(['lint', '-f', '-', '-o', 'sarif'], 'unheard: 1\n')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'vcluster-wizard' } } }],
    })
  })

  it('explains', async () => {
    expect(await outcome(['explain', 'pdb-missin'])).toMatchObject({ code: 2, out: '' })
    expect((await outcome(['explain', 'pdb-missing'])).out).toContain('(pdb-missing)')
  })
})
