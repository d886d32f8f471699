import { expect, test } from 'vitest'
import { loadCatalog, type Catalog } from '../../core/index.ts'
import { languageClient, type Ask } from './language-client.ts'
import type { Question, Reply, Request } from './protocol.ts'

const question: Question = { kind: 'problems', text: 'a: 1\n' }
const never = new AbortController().signal

async function catalogOf(minor: string): Promise<Catalog> {
  const catalog = await loadCatalog(minor)
  if (!catalog) throw new Error(`no facts for ${minor}`)
  return catalog
}

interface Watched {
  readonly ask: Ask
  readonly sent: readonly Request[]
  readonly reply: (reply: Reply) => void
  readonly fail: () => void
  readonly starts: () => number
}

/** A client of a worker that only listens, and what happened to it. */
function client(): Watched {
  const sent: Request[] = []
  const started: { readonly onReply: (reply: Reply) => void; readonly onFailure: () => void }[] = []
  const ask = languageClient((onReply, onFailure) => {
    started.push({ onReply, onFailure })
    return { post: (request) => sent.push(request), end: () => undefined }
  })
  return {
    ask,
    sent,
    reply: (reply) => started.at(-1)?.onReply(reply),
    fail: () => started.at(-1)?.onFailure(),
    starts: () => started.length,
  }
}

const kinds = (sent: readonly Request[]): readonly string[] => sent.map(({ kind }) => kind)

test('the version is told once, and again when it is another one', async () => {
  const { ask, sent, starts } = client()
  const [newest, older] = [await catalogOf('0.36'), await catalogOf('0.35')]
  for (const catalog of [newest, newest, older]) void ask(catalog, question, never)
  expect(kinds(sent)).toEqual(['open', 'ask', 'ask', 'open', 'ask'])
  expect(starts()).toBe(1)
})

test('each answer goes to its question', async () => {
  const { ask, reply } = client()
  const catalog = await catalogOf('0.36')
  const [first, second] = [ask(catalog, question, never), ask(catalog, question, never)]
  reply({ id: 2, answer: { kind: 'hover', found: null } })
  reply({ id: 1, answer: { kind: 'complete', found: [] } })
  expect([(await first)?.kind, (await second)?.kind]).toEqual(['complete', 'hover'])
})

test('a question that is given up is dropped and has no answer', async () => {
  const { ask, sent, reply } = client()
  const controller = new AbortController()
  const asked = ask(await catalogOf('0.36'), question, controller.signal)
  controller.abort()
  reply({ id: 1, answer: { kind: 'problems', found: [] } })
  expect(await asked).toBeNull()
  expect(kinds(sent)).toEqual(['open', 'ask', 'drop'])
})

test('what the worker could not load is asked for again with the next question', async () => {
  const { ask, sent, reply } = client()
  const catalog = await catalogOf('0.36')
  const asked = ask(catalog, question, never)
  reply({ id: 1, answer: { kind: 'failed' } })
  expect(await asked).toBeNull()
  void ask(catalog, question, never)
  expect(kinds(sent)).toEqual(['open', 'ask', 'open', 'ask'])
})

test('a worker that fails leaves nobody waiting and is started three times at most', async () => {
  const { ask, fail, starts } = client()
  const catalog = await catalogOf('0.36')
  for (let i = 0; i < 5; i++) {
    const asked = ask(catalog, question, never)
    fail()
    expect(await asked).toBeNull()
  }
  expect(starts()).toBe(3)
})
