import { toInt64 } from '../to-int64.ts'
import { define, variadic, type GoFunction } from '../function.ts'
import { GoInt, isList, isMap, refused, unsupported, type GoValue } from '../value.ts'

const int64 = (value: bigint): GoInt => new GoInt(value, 'int64')

function divisor(value: GoValue): bigint {
  const by = toInt64(value)
  if (by === 0n) throw refused('integer divide by zero')
  return by
}

const longestList = 10_000

function steps(start: number, stop: number, step: number): readonly GoInt[] {
  if (stop < start ? step >= 0 : step <= 0) return []
  if (Math.abs(stop - start) / Math.abs(step) > longestList)
    throw unsupported('lists of more than 10000 numbers')
  const list: GoInt[] = []
  for (let i = start; stop < start ? i > stop : i < stop; i += step) list.push(new GoInt(i, 'int'))
  return list
}

/** Texts as floats are left out: Go's spelling of them is wider than ours. */
function toFloat(value: GoValue): number {
  if (value instanceof GoInt) return Number(value.value)
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value)
  if (value === undefined || value === null || isList(value) || isMap(value)) return 0
  if (typeof value === 'string' && /^[-+]?[0-9]{1,15}(\.[0-9]+)?$/.test(value)) return Number(value)
  throw unsupported('conversion of such a text to a float')
}

function round(value: GoValue, places: number): number {
  const scale = 10 ** places
  const scaled = scale * toFloat(value)
  return (scaled - Math.trunc(scaled) >= 0.5 ? Math.ceil(scaled) : Math.floor(scaled)) / scale
}

/** sprig's arithmetic: whole numbers of 64 bits, whatever is given. */
export const numbers: Readonly<Record<string, GoFunction>> = {
  int: define(['any'], ([value]) => new GoInt(toInt64(value), 'int')),
  int64: define(['any'], ([value]) => int64(toInt64(value))),
  float64: define(['any'], ([value]) => toFloat(value)),
  atoi: define(
    ['string'],
    ([text]) => new GoInt(/^[-+]?[0-9]{1,18}$/.test(text) ? BigInt(text.replace('+', '')) : 0n, 'int'),
  ),
  add: variadic([], 'any', (_, values) =>
    int64(values.reduce<bigint>((sum, value) => sum + toInt64(value), 0n)),
  ),
  add1: define(['any'], ([value]) => int64(toInt64(value) + 1n)),
  sub: define(['any', 'any'], ([a, b]) => int64(toInt64(a) - toInt64(b))),
  mul: variadic(['any'], 'any', ([first], rest) =>
    int64(
      rest.reduce<bigint>((product, value) => BigInt.asIntN(64, product * toInt64(value)), toInt64(first)),
    ),
  ),
  div: define(['any', 'any'], ([a, b]) => int64(toInt64(a) / divisor(b))),
  mod: define(['any', 'any'], ([a, b]) => int64(toInt64(a) % divisor(b))),
  max: variadic(['any'], 'any', (first, rest) => int64(extreme([...first, ...rest], (a, b) => a > b))),
  biggest: variadic(['any'], 'any', (first, rest) => int64(extreme([...first, ...rest], (a, b) => a > b))),
  min: variadic(['any'], 'any', (first, rest) => int64(extreme([...first, ...rest], (a, b) => a < b))),
  floor: define(['any'], ([value]) => Math.floor(toFloat(value))),
  ceil: define(['any'], ([value]) => Math.ceil(toFloat(value))),
  round: define(['any', 'int'], ([value, places]) => round(value, places)),
  until: define(['int'], ([count]) => steps(0, count, count < 0 ? -1 : 1)),
  untilStep: define(['int', 'int', 'int'], (args) => steps(...args)),
}

const extreme = (values: readonly GoValue[], wins: (a: bigint, b: bigint) => boolean): bigint =>
  values.map(toInt64).reduce((best, value) => (wins(value, best) ? value : best))
