import { describe, type Catalog, type Field } from '../../core/index.ts'

const cache = new WeakMap<Catalog, Map<string, Field | null>>()

/** What a chart version says about a dotted path of fixed keys; null where it lacks it. The same object each time. */
export function factsOf(catalog: Catalog, path: string): Field | null {
  let known = cache.get(catalog)
  if (!known) cache.set(catalog, (known = new Map()))
  let facts = known.get(path)
  if (facts === undefined) known.set(path, (facts = describe(catalog, path.split('.'))))
  return facts
}
