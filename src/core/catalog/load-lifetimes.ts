import type { Path } from '../json.ts'

/** The minors that have a setting. `last` is null where the newest one has it still. */
export interface Lifetime {
  readonly first: string
  readonly last: string | null
}
type Spans = Readonly<Record<string, readonly string[]>>

/** Loads what tells when each setting of any chart version came and went; the result is null for a path that never existed. */
export async function loadLifetimes(): Promise<(path: Path) => Lifetime | null> {
  const { default: loaded } = await import('./lifetimes.json')
  const spans: Spans = loaded
  return (path) => lifetime(spans, path)
}

function lifetime(spans: Spans, path: Path): Lifetime | null {
  let known = ''
  for (const segment of path) {
    const next = candidates(known, segment).find((candidate) => Object.hasOwn(spans, candidate))
    if (next === undefined) return null
    known = next
  }
  const [first, last] = spans[known] ?? []
  return first === undefined ? null : { first, last: last ?? null }
}

/** How a step may be written: as itself, as a free key or, for an index, as an item. */
function candidates(known: string, segment: string): readonly string[] {
  const prefix = known === '' ? '' : `${known}.`
  const isItem = segment === '[]' || /^\d+$/.test(segment)
  return [`${prefix}${segment}`, `${prefix}*`, ...(isItem ? [`${known}[]`] : [])]
}
