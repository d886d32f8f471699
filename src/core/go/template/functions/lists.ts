import { compareText } from '../../sorted-keys.ts'
import { define, variadic, type GoFunction } from '../function.ts'
import { formatValue } from '../format-value.ts'
import { sameValue } from '../same-value.ts'
import { isList, isTrue, kindOf, refused, type GoValue } from '../value.ts'
import { toInt64 } from '../to-int64.ts'
import { texts } from './strings.ts'

function items(value: GoValue, what: string): readonly GoValue[] {
  if (isList(value)) return value
  throw refused(`Cannot ${what} on type ${kindOf(value)}`)
}

const includes = (list: readonly GoValue[], value: GoValue): boolean =>
  list.some((item) => sameValue(item, value))

function unique(list: readonly GoValue[]): readonly GoValue[] {
  const kept: GoValue[] = []
  for (const item of list) if (!includes(kept, item)) kept.push(item)
  return kept
}

function slice(value: GoValue, indices: readonly GoValue[]): GoValue {
  const list = items(value, 'slice')
  if (list.length === 0) return null
  const start = indices.length > 0 ? Number(toInt64(indices[0])) : 0
  const end = indices.length > 1 ? Number(toInt64(indices[1])) : list.length
  if (start < 0 || end < start || end > list.length) throw refused('slice index out of bounds')
  return list.slice(start, end)
}

const inner = (value: GoValue, start: number, end: number, what: string): GoValue => {
  const list = items(value, what)
  return list.length === 0 ? [] : list.slice(start, list.length + end)
}

const append = define(['any', 'any'], ([list, value]) => [...items(list, 'push'), value])

/** sprig's functions on lists. None changes its argument. */
export const lists: Readonly<Record<string, GoFunction>> = {
  list: variadic([], 'any', (_, values) => values),
  tuple: variadic([], 'any', (_, values) => values),
  first: define(['any'], ([list]) => items(list, 'find first')[0]),
  last: define(['any'], ([list]) => items(list, 'find last').at(-1)),
  rest: define(['any'], ([list]) => inner(list, 1, 0, 'find rest')),
  initial: define(['any'], ([list]) => inner(list, 0, -1, 'find initial')),
  append,
  push: append,
  prepend: define(['any', 'any'], ([list, value]) => [value, ...items(list, 'prepend')]),
  concat: variadic([], 'any', (_, values) => values.flatMap((list) => items(list, 'concat'))),
  reverse: define(['any'], ([list]) => items(list, 'find reverse').toReversed()),
  uniq: define(['any'], ([list], engine) => {
    const all = items(list, 'find uniq')
    engine.spend(all.length * all.length)
    return unique(all)
  }),
  without: variadic(['any'], 'any', ([list], omitted) =>
    items(list, 'find without').filter((item) => !includes(omitted, item)),
  ),
  has: define(['any', 'any'], ([value, list]) =>
    list === null ? false : includes(items(list, 'find has'), value),
  ),
  compact: define(['any'], ([list]) => items(list, 'compact').filter(isTrue)),
  slice: variadic(['any'], 'any', ([list], indices) => slice(list, indices)),
  sortAlpha: define(['any'], ([list]) =>
    isList(list) ? texts(list).toSorted(compareText) : [formatValue(list)],
  ),
}
