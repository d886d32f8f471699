import { isObject, type Catalog, type Json, type JsonObject, type Path } from '../../../core/index.ts'
import { docOf } from './docs-of.ts'
import { searchIndex, type IndexedDoc } from './search-index.ts'

/** Whoever has more of their own finds the rest in the values file. */
const maxDocs = 500

function* pathsIn(value: Json, path: Path): Generator<Path> {
  if (path.length > 0) yield path
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* pathsIn(item, [...path, `${index}`])
  else if (isObject(value))
    for (const [key, below] of Object.entries(value)) yield* pathsIn(below, [...path, key])
}

/** The index over places that only the user's values have: their own keys, and items. `known`: the texts that the catalog's index has. */
export function ownDocs(
  catalog: Catalog,
  values: JsonObject,
  known: ReadonlySet<string>,
): readonly IndexedDoc[] {
  const docs = []
  for (const path of pathsIn(values, [])) {
    const doc = docOf(catalog, path)
    if (!known.has(doc.text)) docs.push(doc)
    if (docs.length === maxDocs) break
  }
  return searchIndex(docs)
}
