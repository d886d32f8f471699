import { get, isObject, type Json, type JsonObject, type Patch, type Path } from '../../../core/index.ts'

/** Keys of a map or indices of a list; none where there is neither. */
export function entriesOf(values: JsonObject, path: Path): readonly string[] {
  const value = get(values, path)
  if (Array.isArray(value)) return value.map((_, index) => String(index))
  return isObject(value) ? Object.keys(value) : []
}

/** One more item at the end of a list: the whole list is set, as Helm replaces lists. */
export function addItem(values: JsonObject, path: Path): Patch {
  const list = get(values, path)
  const items: readonly Json[] = Array.isArray(list) ? (list as readonly Json[]) : []
  return { edits: [{ op: 'set', path, value: [...items, {}] }] }
}

/** One more entry of a map, with nothing in it. */
export const addKey = (path: Path, key: string): Patch => ({
  edits: [{ op: 'set', path: [...path, key], value: {} }],
})

/** An entry taken away; one that the chart's defaults bring is deleted as Helm does it, by null. */
export function removeEntry(defaults: JsonObject, path: Path): Patch {
  const isGiven = get(defaults, path) !== undefined
  return { edits: [isGiven ? { op: 'set', path, value: null } : { op: 'unset', path }] }
}
