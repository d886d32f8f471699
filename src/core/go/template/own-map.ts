import { isList, isMap, unsupported, type GoMap, type GoValue } from './value.ts'

/** Maps that a template made itself, and so may change. Those of the values are shared with the rest of the chart. */
const made = new WeakSet<object>()

/** A map that belongs to the template. */
export function ownMap(entries: Iterable<readonly [string, GoValue]>): GoMap {
  const map: GoMap = Object.fromEntries(entries)
  made.add(map)
  return map
}

/** A deep copy that belongs to the template. */
export function ownCopy(value: GoValue): GoValue {
  if (isList(value)) return value.map(ownCopy)
  return isMap(value) ? ownMap(Object.entries(value).map(([key, item]) => [key, ownCopy(item)])) : value
}

/** The map, to be written to. Helm would change shared values here, which later templates would see; that is refused. */
export function writable(map: GoMap): Record<string, GoValue> {
  if (!made.has(map)) throw unsupported('change of a map that it did not make')
  return map
}

/** Sets an entry; any key is a plain entry, `__proto__` too. */
export function setEntry(map: Record<string, GoValue>, key: string, value: GoValue): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
}
