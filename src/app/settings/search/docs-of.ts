import { describe, listLifetimes, type Catalog, type Lifetime, type Path } from '../../../core/index.ts'
import { helpAt } from '../../../wizard/help/index.ts'
import { pathText } from '../address/path-text.ts'
import { readPath } from '../address/read-path.ts'
import { catalogTree, type TreeNode } from '../tree/catalog-tree.ts'
import { searchIndex, type IndexedDoc } from './search-index.ts'
import type { SettingDoc } from './setting-doc.ts'

export type Lifetimes = Awaited<ReturnType<typeof listLifetimes>>

function* pathsBelow(node: TreeNode): Generator<Path> {
  for (const below of node.below.values()) {
    yield below.path
    yield* pathsBelow(below)
  }
}

/** What the search knows about a path of the chart version, or of other ones. */
export function docOf(catalog: Catalog, path: Path, elsewhere: Lifetime | null = null): SettingDoc {
  const facts = elsewhere ? null : describe(catalog, path)
  const words = helpAt(path)
  return {
    path,
    text: pathText(path),
    title: words?.title ?? '',
    help: words?.help ?? '',
    pro: facts?.pro ?? false,
    deprecated: (facts?.deprecated ?? false) || (facts?.rejected ?? false),
    elsewhere,
  }
}

const cache = new WeakMap<Catalog, readonly IndexedDoc[]>()

/** The index over every setting and section of a chart version, and those that only other versions have. Made once per catalog. */
export function indexOf(catalog: Catalog, lifetimes: Lifetimes): readonly IndexedDoc[] {
  const known = cache.get(catalog)
  if (known) return known
  const own = [...pathsBelow(catalogTree(catalog))].map((path) => docOf(catalog, path))
  const texts = new Set(own.map(({ text }) => text))
  const others = lifetimes.flatMap(([text, lifetime]) => {
    const path = texts.has(text) ? null : readPath(text)
    return path ? [docOf(catalog, path, lifetime)] : []
  })
  const index = searchIndex([...own, ...others])
  cache.set(catalog, index)
  return index
}
