import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { CorpusCase } from '../../core/corpus/compare-case.ts'

// Inside the project, so that the preload finds its package.
const scratch = join(import.meta.dirname, '../../../.tmp')
mkdirSync(scratch, { recursive: true })
const folder = mkdtempSync(join(scratch, 'lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Makes TypeScript known to threads as well, for which `--import tsx` does nothing. */
const preload = join(folder, 'preload.mjs')
writeFileSync(preload, `import { register } from 'tsx/esm/api'\nregister()\n`)

/** The program as a process of its own. */
async function outcome(
  args: readonly string[],
  input = '',
): Promise<{ code: unknown; out: string; err: string }> {
  const main = join(import.meta.dirname, '../main.ts')
  const child = spawn(process.execPath, ['--import', preload, main, ...args], { stdio: 'pipe' })
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
interface Answer {
  readonly id: string
  readonly findings: readonly { readonly rule: string; readonly severity: string }[]
}

describe('as a process', { timeout: 120_000 }, () => {
  it('answers every recorded case, in the order of the lines, and finds an error where Helm refuses one', async () => {
    const refused = ['a: [', 'unheard: 1', 'rbac: null', 'telemetry: {enabled: 5}']
    const lines = [
      ...records.map((record) => {
        const { chartVersion: chart, release, kubeVersion, values } = record
        return { id: `${chart} ${record.id}`, chart, release, kubeVersion, values }
      }),
      ...refused.map((values) => ({ id: 'refused', chart: '0.36', values })),
    ]
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    const { code, out, err } = await outcome(['lint', '--batch'], input)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer)
    expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
    expect(answers.filter(({ findings }) => !Array.isArray(findings))).toEqual([])
    for (const { findings } of answers.slice(-refused.length)) expect(findings[0]?.severity).toBe('error')
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
    expect(readFileSync(file, 'utf8')).toBe(
      'sync:\n  # ours\n  toHost:\n    ingresses:\n      enabled: true\n',
    )
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
