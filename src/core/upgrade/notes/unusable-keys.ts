import { describe } from '../../catalog/describe.ts'
import { isObject, type Json, type Path } from '../../json.ts'
import type { Comparison } from '../comparison.ts'
import { fitsType } from '../fits-type.ts'
import { isPrefix } from '../../values/is-prefix.ts'
import { knows } from '../../catalog/knows.ts'
import { movedSettings } from '../../catalog/moved/moved-settings.ts'

interface Unusable {
  readonly path: Path
  /** `gone`: the other chart has no such setting. `retyped`: it has, but for values of another type. */
  readonly is: 'gone' | 'retyped'
}

/**
 * The topmost settings that the chart before takes and the one after does not; a section whose parts went different ways by its parts.
 * What neither takes is no matter of the upgrade.
 */
export function unusableKeys(comparison: Comparison, overrides: Json): readonly Unusable[] {
  return [...walk(comparison, overrides, [])]
}

function* walk(comparison: Comparison, value: Json, path: Path): Generator<Unusable> {
  const is = path.length > 0 ? verdict(comparison, value, path) : 'fine'
  if (is === 'unknown') return
  const isOpen = is === 'fine' || isSplit(comparison, value, path)
  if (!isOpen) yield { path, is }
  else if (typeof value === 'object' && value !== null)
    for (const [key, below] of Object.entries(value)) yield* walk(comparison, below, [...path, key])
}

/** Whether a part of the section lives on elsewhere. */
const isSplit = ({ to }: Comparison, value: Json, path: Path): boolean =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  movedSettings.some(
    (known) => known.from.length > path.length && isPrefix(path, known.from) && knows(to.catalog, known.to),
  )

function verdict({ from, to }: Comparison, value: Json, path: Path): Unusable['is'] | 'fine' | 'unknown' {
  if (!knows(from.catalog, path)) return 'unknown'
  if (!knows(to.catalog, path)) return 'gone'
  const [before, after] = [describe(from.catalog, path), describe(to.catalog, path)]
  if (!before || !after || value === null || before.type === after.type) return 'fine'
  return fitsType(value, before.type) && !fitsType(value, after.type) ? 'retyped' : 'fine'
}
