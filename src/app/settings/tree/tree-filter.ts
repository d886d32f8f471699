import { get, type Catalog, type JsonObject, type Path } from '../../../core/index.ts'
import type { Branch } from './children-of.ts'
import { pathText } from '../address/path-text.ts'

export type FilterName = 'all' | 'changed' | 'pro' | 'deprecated'

/** Whether the tree shows a place, and whether it shows what is below without being asked. */
export type Shown = 'open' | 'closed' | 'hidden'
export type TreeFilter = (branch: Branch) => Shown

const above = (path: Path): string[] => path.map((_, index) => pathText(path.slice(0, index + 1)))

/** Shows what one of the listed paths covers, and the way there. */
function covered(listed: readonly string[]): TreeFilter {
  const marked = new Set(listed)
  const ways = new Set(listed.flatMap((text) => waysTo(text)))
  return ({ node }) => {
    if (above(node.path).some((text) => marked.has(text))) return 'closed'
    return ways.has(pathText(node.path)) ? 'open' : 'hidden'
  }
}

/** Everything above a path that is written as catalogs do it. */
const waysTo = (text: string): string[] =>
  [...text.matchAll(/\.|\[\]/g)].flatMap(({ 0: mark, index }) =>
    mark === '[]' ? [text.slice(0, index), text.slice(0, index + 2)] : [text.slice(0, index)],
  )

/** What the tree shows. `minimal`: the values that differ from the defaults. */
export function treeFilter(name: FilterName, catalog: Catalog, minimal: JsonObject): TreeFilter {
  if (name === 'pro') return covered(catalog.pro)
  if (name === 'deprecated') return covered([...catalog.deprecated, ...catalog.rejected])
  if (name === 'changed') return ({ path }) => (get(minimal, path) === undefined ? 'hidden' : 'open')
  return () => 'closed'
}
