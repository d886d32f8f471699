import type { Catalog } from './catalog.ts'
import { describe } from './describe.ts'
import type { Path } from '../json.ts'

/** Whether a chart version takes a value at a path. The keys that the schema still has, but the chart refuses, do not count. */
export function knows(catalog: Catalog, path: Path): boolean {
  const field = describe(catalog, path)
  if (!field || field.rejected) return false
  // A section of nothing but refused keys is marked as deprecated as a whole.
  return !field.deprecated || !catalog.rejected.some((key) => key.startsWith(`${path.join('.')}.`))
}
