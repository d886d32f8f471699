import type { Catalog } from '../../src/core/catalog/catalog.ts'
import { listFields } from '../../src/core/catalog/list-fields.ts'
import { genericText } from '../../src/core/catalog/place.ts'

/** Path -> first minor that has it and, where newer ones lack it, the last. */
export type Lifetimes = Readonly<Record<string, readonly [first: string, last?: string]>>

/** The lifetimes with one more minor, newer than all: what it lacks ends with the one before it, what is new begins. */
export function extendLifetimes(lifetimes: Lifetimes, newest: Catalog, before: string): Lifetimes {
  const paths = new Set(listFields(newest).flatMap(({ path }) => lineage(path)))
  const extended = new Map(Object.entries(lifetimes))
  for (const [path, [first, last]] of extended)
    if (paths.has(path)) extended.set(path, [first])
    else if (last === undefined) extended.set(path, [first, before])
  for (const path of paths) if (!extended.has(path)) extended.set(path, [newest.minor])
  return Object.fromEntries([...extended].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const lineage = (path: readonly string[]): string[] =>
  path.map((_, index) => genericText(path.slice(0, index + 1)))
