import { expect, test } from 'vitest'
import { loadCatalog, type Catalog } from '../../core/index.ts'
import { loadLanguage } from './load-language.ts'
import type { Reply, Request } from './protocol.ts'
import { serveQuestions } from './serve-questions.ts'

async function catalogOf(minor: string): Promise<Catalog> {
  const catalog = await loadCatalog(minor)
  if (!catalog) throw new Error(`no facts for ${minor}`)
  return catalog
}

const ask = (id: number, text: string): Request => ({ kind: 'ask', id, question: { kind: 'problems', text } })

async function repliesTo(requests: readonly Request[], load = loadLanguage): Promise<readonly Reply[]> {
  const replies: Reply[] = []
  const serve = serveQuestions(load, (reply) => replies.push(reply))
  await Promise.all(requests.map((request) => serve(request)))
  return replies
}
const codes = ({ answer }: Reply): readonly string[] =>
  answer.kind === 'problems' ? answer.found.map(({ code }) => code) : [answer.kind]

test('answers are about the version that was opened last', async () => {
  const old: Request = { kind: 'open', catalog: await catalogOf('0.24'), language: 'en' }
  const now: Request = { kind: 'open', catalog: await catalogOf('0.36'), language: 'en' }
  const text = 'sleepMode:\n  enabled: true\n'
  const replies = await repliesTo([old, ask(1, text), now, ask(2, text)])
  expect(replies.map((reply) => [reply.id, codes(reply)])).toEqual([
    [1, []],
    [2, ['removed-key']],
  ])
})

test('completion and hover are answered, too', async () => {
  const text = 'sync:\n  toHost:\n'
  const replies = await repliesTo([
    { kind: 'open', catalog: await catalogOf('0.36'), language: 'en' },
    { kind: 'ask', id: 1, question: { kind: 'hover', text, offset: 8 } },
    { kind: 'ask', id: 2, question: { kind: 'complete', text: 'syn', offset: 3 } },
  ])
  expect(replies[0]?.answer).toMatchObject({ kind: 'hover', found: { path: ['sync', 'toHost'] } })
  expect(replies[1]?.answer).toMatchObject({ kind: 'complete' })
})

test('a dropped question is not answered', async () => {
  const open: Request = { kind: 'open', catalog: await catalogOf('0.36'), language: 'en' }
  const replies = await repliesTo([open, ask(1, 'a: 1\n'), ask(2, 'b: 1\n'), { kind: 'drop', id: 1 }])
  expect(replies.map(({ id }) => id)).toEqual([2])
})

test('what cannot be loaded is said, before and after', async () => {
  const open: Request = { kind: 'open', catalog: await catalogOf('0.36'), language: 'en' }
  const replies = await repliesTo([ask(1, ''), open, ask(2, '')], () => Promise.reject(new Error('offline')))
  expect(replies.map(codes)).toEqual([['failed'], ['failed']])
})
