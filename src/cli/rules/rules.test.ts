import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { rules } from '../../core/derive.ts'
import type { Io } from '../io.ts'
import { run } from '../run.ts'

async function tryRun(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const told = { out: '', err: '' }
  const io: Io = {
    stdin: (async function* () {
      yield new Uint8Array()
    })(),
    readFile: () => Promise.reject(new Error('no file')),
    writeFile: () => Promise.reject(new Error('no file')),
    out: (text) => {
      told.out += String(text)
      return Promise.resolve()
    },
    err: (text) => {
      told.err += text
    },
  }
  return { code: await run(args, io), ...told }
}

const summary = z.strictObject({
  id: z.string(),
  severity: z.array(z.enum(['error', 'warning', 'info'])).min(1),
  versions: z.string().regex(/^(all|0\.\d\d( to 0\.\d\d)?)$/),
  title: z.string(),
  fix: z.array(z.enum(['safe', 'confirm'])),
})

describe('rules', { timeout: 60_000 }, () => {
  it('lists everything that lint reports, by id', async () => {
    const { code, out } = await tryRun('rules', '-o', 'json')
    const list = z.array(summary).parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(list.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'values-unreadable'].toSorted())
    expect(list.find(({ id }) => id === 'etcd-replicas-even')).toMatchObject({
      fix: ['safe'],
      versions: 'all',
    })
    expect(list.find(({ id }) => id === 'tlsroute-version')).toMatchObject({ versions: '0.20 to 0.33' })
  })

  it('is a table by default', async () => {
    const { out } = await tryRun('rules')
    expect(out).toMatch(/^ha-sqlite-replicas +error +all +confirm +Several replicas on SQLite$/m)
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length + 1)
  })

  test.each([
    [['-o', 'xml'], 'no output format "xml"'],
    [['pdb'], 'Unexpected argument'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await tryRun('rules', ...args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})

describe('explain', { timeout: 60_000 }, () => {
  test.each(rules.map(({ id }) => id).filter((_, index) => index % 20 === 0))('explains %s', async (id) => {
    const { code, out } = await tryRun('explain', id)
    const rule = rules.find((one) => one.id === id)
    expect(code).toBe(0)
    for (const text of [rule?.title, id, rule?.why, ...(rule?.docs ?? []), '\nFound:\n', '\nNot found:\n'])
      expect(out).toContain(text)
  })

  test.each([
    ['ha-sqlite-replicas', 'Found:\n\n  controlPlane:\n    statefulSet:\n'],
    ['version-eol', '# chart: 0.24\n'],
    ['release-name-loft', '# release name: loft\n'],
    ['etcd-replicas-changed', '# deployed now: chart 0.30, values\n  #   controlPlane:\n'],
    ['values-unreadable', 'Severity: error\n'],
  ])('%s says %j', async (id, text) => {
    expect((await tryRun('explain', id)).out).toContain(text)
  })

  test.each([
    [[], 'no rule given'],
    [['a', 'b'], 'one rule at a time'],
    [['ha-sqlite-replica'], 'did you mean "ha-sqlite-replicas"?'],
    [['pdb'], 'there are pdb-'],
    [['constructor-of-all-things'], 'no rule "constructor-of-all-things"\n'],
    [['--all'], 'Unknown option'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, out, err } = await tryRun('explain', ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})
