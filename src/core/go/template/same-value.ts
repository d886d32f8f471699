import { GoInt, isList, isMap, type GoValue } from './value.ts'

/** Go's `reflect.DeepEqual`: types count, so an `int` never equals a float. */
export function sameValue(a: GoValue, b: GoValue): boolean {
  if (a instanceof GoInt) return b instanceof GoInt && a.kind === b.kind && a.value === b.value
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]))
  if (!isMap(a)) return (a ?? null) === (b ?? null)
  if (!isMap(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  )
}
