import { listLifetimes } from '../../src/core/catalog/list-lifetimes.ts'
import { loadCatalog, minors } from '../../src/core/catalog/load-catalog.ts'
import { docOf, indexOf } from '../../src/app/settings/search/docs-of.ts'
import { searchSettings } from '../../src/app/settings/search/search-settings.ts'
import { percentile } from './median.ts'

/** Texts from all over a list. */
const pick = (list: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] ?? '')

const others = [
  'e',
  'en',
  'enabled',
  'a b c',
  'image tag',
  'no such setting',
  'zzz',
  '.',
  '[]',
  'controlplane',
]

/** A hundred queries as they are typed: beginnings of paths, words of titles and helps, and some that find nothing. */
function queriesFrom(texts: readonly string[], helps: readonly string[]): readonly string[] {
  return [
    ...pick(texts, 25),
    ...pick(texts, 25).map((text) => text.slice(0, Math.ceil(text.length / 2))),
    ...pick(helps, 40).map((help) => help.split(' ').slice(1, 4).join(' ')),
    ...others,
  ]
}

/** Prints how long the search over all settings takes: making the index, and a hundred queries on it. */
export async function benchSearch(): Promise<void> {
  const catalog = await loadCatalog(minors[0] ?? '')
  if (!catalog) throw new Error('No catalog')
  const lifetimes = await listLifetimes()
  const start = performance.now()
  const index = indexOf(catalog, lifetimes)
  const building = performance.now() - start
  const queries = queriesFrom(
    index.map(({ doc }) => doc.text),
    index.map(({ doc }) => docOf(catalog, doc.path).help).filter((help) => help !== ''),
  )
  const times = queries.map((query) => {
    const before = performance.now()
    searchSettings(index, query, 50)
    return performance.now() - before
  })
  console.log(
    `search over ${index.length} settings, milliseconds   index ${building.toFixed(1)}   ${queries.length} queries: median ${percentile(times, 0.5).toFixed(2)}, worst ${Math.max(...times).toFixed(2)}`,
  )
}
