import type { Catalog } from '../../core/index.ts'
import type { TextProblem } from '../../core/language/index.ts'
import { current, subscribe } from '../store.ts'
import { askLanguage } from './ask-language.ts'
import { shownText } from './shown-text.ts'

/** What is wrong with a text, as the editor holds it, in a chart version. */
export interface KnownProblems {
  readonly text: string
  readonly catalog: Catalog
  readonly problems: readonly TextProblem[]
}

/** A pause in the typing after which problems are looked for, in milliseconds. */
const pause = 150

let known: KnownProblems | null = null
let wanted: Pick<KnownProblems, 'text' | 'catalog'> | null = null
let asking = new AbortController()
const listeners = new Set<() => void>()
let unsubscribe: (() => void) | null = null

/** The problems found last; null before the first answer, and where there is nobody to ask. The text may have moved on. */
export const knownProblems = (): KnownProblems | null => known

/** Watches the values text and calls back when other problems are known; returns how to stop. */
export function watchProblems(listener: () => void): () => void {
  listeners.add(listener)
  unsubscribe ??= subscribe(look)
  look()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    unsubscribe?.()
    unsubscribe = null
    forget()
  }
}

function forget(): void {
  asking.abort()
  wanted = null
}

function look(): void {
  const text = shownText(current())
  const { catalog } = current()
  if (wanted?.text === text && wanted.catalog === catalog) return
  forget()
  wanted = { text, catalog }
  asking = new AbortController()
  const { signal } = asking
  const timer = setTimeout(() => void find(text, catalog, signal), pause)
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

async function find(text: string, catalog: Catalog, signal: AbortSignal): Promise<void> {
  const problems = await problemsIn(text, catalog, signal)
  if (signal.aborted) return
  known = problems && { text, catalog, problems }
  for (const listener of listeners) listener()
}

/** The problems of a text in a chart version, without asking again for those that are known; null where nobody knows. */
export async function problemsIn(
  text: string,
  catalog: Catalog,
  signal: AbortSignal,
): Promise<readonly TextProblem[] | null> {
  if (known?.text === text && known.catalog === catalog) return known.problems
  const answer = await askLanguage(catalog, { kind: 'problems', text }, signal)
  return answer?.kind === 'problems' ? answer.found : null
}
