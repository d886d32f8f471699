import type { Catalog } from '../../core/index.ts'
import { languageId } from '../../i18n/index.ts'
import type { Answer, Question, Reply, Request } from './protocol.ts'

/** What the client needs of a worker. */
export interface Port {
  readonly post: (request: Request) => void
  readonly end: () => void
}

/** Starts a worker; it reports replies, and a failure after which nothing more comes. */
export type StartPort = (onReply: (reply: Reply) => void, onFailure: () => void) => Port

/** Asks about a text of the chart version; null where nobody waits any more, or the worker cannot answer. */
export type Ask = (catalog: Catalog, question: Question, signal: AbortSignal) => Promise<Answer | null>

/** Where the script cannot be had, it is not asked for over and over. */
const mostStarts = 3

/** Asks a worker that starts with the first question, and again after a failure, a few times. */
export function languageClient(start: StartPort): Ask {
  const open = new Map<number, (answer: Answer | null) => void>()
  let port: Port | null = null
  let opened: Catalog | null = null
  let starts = 0
  let lastId = 0
  const settle = (id: number, answer: Answer | null): void => {
    const resolve = open.get(id)
    open.delete(id)
    resolve?.(answer)
  }
  const take = ({ id, answer }: Reply): void => {
    // What it lacks may be there the next time: the next question tells it the version again.
    if (answer.kind === 'failed') opened = null
    settle(id, answer.kind === 'failed' ? null : answer)
  }
  const fail = (): void => {
    port?.end()
    port = null
    opened = null
    for (const id of open.keys()) settle(id, null)
  }
  const startOnce = (): Port | null => {
    if (starts >= mostStarts) return null
    starts++
    return start(take, fail)
  }
  return (catalog, question, signal) => {
    port ??= startOnce()
    const current = port
    if (!current || signal.aborted) return Promise.resolve(null)
    if (opened !== catalog) current.post({ kind: 'open', catalog, language: languageId() })
    opened = catalog
    const id = ++lastId
    current.post({ kind: 'ask', id, question })
    return new Promise((resolve) => {
      open.set(id, resolve)
      signal.addEventListener(
        'abort',
        () => {
          if (open.has(id)) current.post({ kind: 'drop', id })
          settle(id, null)
        },
        { once: true },
      )
    })
  }
}
