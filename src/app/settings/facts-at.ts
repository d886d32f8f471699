import { describe, type Catalog, type Field, type Path } from '../../core/index.ts'
import { pathText } from './address/path-text.ts'

const cache = new WeakMap<Catalog, Map<string, Field | null>>()
/** Free keys are the visitor's, so there may be any number of them. */
const maxKnown = 5000

/** What a chart version says about any path; null where it has no such setting. The same object each time, as fields need it. */
export function factsAt(catalog: Catalog, path: Path): Field | null {
  let known = cache.get(catalog)
  if (!known || known.size > maxKnown) cache.set(catalog, (known = new Map()))
  const text = pathText(path)
  let facts = known.get(text)
  if (facts === undefined) known.set(text, (facts = describe(catalog, path)))
  return facts
}
