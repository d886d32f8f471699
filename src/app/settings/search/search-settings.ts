import { score } from './score.ts'
import type { IndexedDoc } from './search-index.ts'
import type { SettingDoc } from './setting-doc.ts'

export interface SearchResult {
  /** Best first, at most as many as asked for. */
  readonly hits: readonly SettingDoc[]
  /** How many there are in all. */
  readonly count: number
}

/** Queries are typed; a pasted file is none. */
const maxQuery = 200

/** The words of a query in lower case. */
export const queryWords = (query: string): readonly string[] =>
  query.slice(0, maxQuery).toLowerCase().split(/\s+/).filter(Boolean)

/** The settings that have every word of the query in their path, title or help, best first; none for an empty query. */
export function searchSettings(index: readonly IndexedDoc[], query: string, limit: number): SearchResult {
  const words = queryWords(query)
  if (words.length === 0) return { hits: [], count: 0 }
  const whole = words.join(' ')
  const found = index
    .map((one, order) => ({ doc: one.doc, points: score(whole, words, one), order }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points || a.order - b.order)
  return { hits: found.slice(0, limit).map(({ doc }) => doc), count: found.length }
}
