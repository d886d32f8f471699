import { sortedKeys } from '../../sorted-keys.ts'
import { define, variadic, type GoFunction } from '../function.ts'
import { formatValue } from '../format-value.ts'
import { ownCopy, ownMap, setEntry, writable } from '../own-map.ts'
import { toInt64 } from '../to-int64.ts'
import { GoInt, isList, isMap, isTrue, refused, unsupported, type GoMap, type GoValue } from '../value.ts'

const own = (map: GoMap, key: string): GoValue => (Object.hasOwn(map, key) ? map[key] : undefined)

function dict(values: readonly GoValue[]): GoMap {
  const entries: [string, GoValue][] = []
  for (let i = 0; i < values.length; i += 2)
    entries.push([formatValue(values[i]), i + 1 < values.length ? values[i + 1] : ''])
  return ownMap(entries)
}

/** Fills what the target lacks or has empty; with `overwrite` the source wins. Places that are nothing never arrive without it. */
function mergeInto(target: GoMap, source: GoMap, overwrite: boolean): GoMap {
  const into = writable(target)
  for (const [key, value] of Object.entries(source)) {
    const current = own(into, key)
    if (value === null && !overwrite) continue
    if (isMap(current) && isMap(value)) mergeInto(current, value, overwrite)
    else if (overwrite && Object.hasOwn(into, key) && isMap(current) !== isMap(value))
      throw unsupported('merging of unlike values')
    else if (overwrite || !isTrue(current)) setEntry(into, key, value)
  }
  return target
}

const merge = (overwrite: boolean): GoFunction =>
  variadic(['map'], 'map', ([first], rest) => {
    for (const from of rest) mergeInto(first, from, overwrite)
    return first
  })

function set(map: GoMap, key: string, value: GoValue): GoMap {
  setEntry(writable(map), key, value)
  return map
}

function unset(map: GoMap, key: string): GoMap {
  delete writable(map)[key]
  return map
}

function dig(args: readonly GoValue[]): GoValue {
  const [map, fallback, ...keys] = args.toReversed()
  if (keys.length === 0) throw refused('dig needs at least three arguments')
  let value: GoValue = map
  for (const key of keys.toReversed()) {
    if (!isMap(value) || typeof key !== 'string') throw refused('interface conversion in dig')
    if (!Object.hasOwn(value, key)) return fallback
    value = value[key]
  }
  return value
}

function index(value: GoValue, key: GoValue): GoValue {
  if (value === undefined || value === null) throw refused('index of untyped nil')
  if (isMap(value)) {
    if (typeof key !== 'string') throw refused('value has wrong type for a map key; should be string')
    return own(value, key) ?? null
  }
  if (!isList(value))
    throw typeof value === 'string' ? unsupported('index of a text') : refused("can't index item")
  if (!(key instanceof GoInt)) throw refused('cannot index slice/array with such a type')
  const place = Number(toInt64(key))
  if (place < 0 || place >= value.length) throw refused(`index out of range: ${place}`)
  return value[place]
}

const select = (map: GoMap, keep: (key: string) => boolean): GoMap =>
  ownMap(Object.entries(map).filter(([key]) => keep(key)))

/** sprig's functions on maps. `set`, `unset` and `merge` change their first argument, as in sprig. */
export const maps: Readonly<Record<string, GoFunction>> = {
  dict: variadic([], 'any', (_, values) => dict(values)),
  get: define(['map', 'string'], ([map, key]) => (Object.hasOwn(map, key) ? map[key] : '')),
  hasKey: define(['map', 'string'], ([map, key]) => Object.hasOwn(map, key)),
  keys: variadic([], 'map', (_, all) => all.flatMap((map) => sortedKeys(map as never))),
  values: define(['map'], ([map]) => sortedKeys(map as never).map((key) => map[key])),
  pluck: variadic(['string'], 'map', ([key], all) =>
    all.filter((map) => Object.hasOwn(map, key)).map((map) => map[key]),
  ),
  pick: variadic(['map'], 'string', ([map], keys) => select(map, (key) => keys.includes(key))),
  omit: variadic(['map'], 'string', ([map], keys) => select(map, (key) => !keys.includes(key))),
  merge: merge(false),
  mergeOverwrite: merge(true),
  dig: variadic([], 'any', (_, values) => dig(values)),
  deepCopy: define(['any'], ([value]) => ownCopy(value)),
  set: define(['map', 'string', 'any'], (args) => set(...args)),
  unset: define(['map', 'string'], (args) => unset(...args)),
  index: variadic(['any'], 'any', ([value], keys) => keys.reduce(index, value)),
}
