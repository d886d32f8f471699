import { compareText } from '../../sorted-keys.ts'
import { TemplateError } from '../../template-error.ts'
import { define, variadic, type GoFunction } from '../function.ts'
import { sameValue } from '../same-value.ts'
import { GoInt, isList, isMap, isTrue, kindOf, refused, unsupported, type GoValue } from '../value.ts'

/** Go compares by kind of basic type, and never a float with a whole number. */
const basicKind = (value: GoValue): string => (value instanceof GoInt ? 'int' : kindOf(value))

function equal(a: GoValue, b: GoValue): boolean {
  for (const value of [a, b])
    if (isList(value) || isMap(value)) throw refused(`uncomparable type ${kindOf(value)}`)
  const [left, right] = [basicKind(a), basicKind(b)]
  if (left === 'struct' || right === 'struct') throw unsupported('comparison of such values')
  if (left !== right) {
    if (left === 'invalid' || right === 'invalid') return false
    throw refused('incompatible types for comparison')
  }
  return a instanceof GoInt && b instanceof GoInt ? a.value === b.value : (a ?? null) === (b ?? null)
}

function equalsAny(value: GoValue, others: readonly GoValue[]): boolean {
  if (isList(value) || isMap(value)) throw refused(`uncomparable type ${kindOf(value)}`)
  if (others.length === 0) throw refused('missing argument for comparison')
  return others.some((other) => equal(value, other))
}

/** Negative, 0 or positive, as in sorting. */
function order(a: GoValue, b: GoValue): number {
  const [left, right] = [basicKind(a), basicKind(b)]
  for (const kind of [left, right])
    if (!['int', 'float64', 'string'].includes(kind)) throw refused('invalid type for comparison')
  if (left !== right) throw refused('incompatible types for comparison')
  if (a instanceof GoInt && b instanceof GoInt) return a.value < b.value ? -1 : a.value > b.value ? 1 : 0
  return typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : Number(a) - Number(b)
}

const compare = (holds: (order: number) => boolean): GoFunction =>
  define(['any', 'any'], ([a, b]) => holds(order(a, b)))

function typeOf(value: GoValue): string {
  if (value === undefined || value === null) return '<nil>'
  if (typeof value === 'object' && !(value instanceof GoInt)) throw unsupported('typeOf of lists and maps')
  return kindOf(value)
}

const decide = variadic(['any'], 'any', ([first]) => first)

/** Conditions, defaults and types. `and` and `or` are evaluated by the engine, since they need not look at all arguments. */
export const logic: Readonly<Record<string, GoFunction>> = {
  and: decide,
  or: decide,
  not: define(['any'], ([value]) => !isTrue(value)),
  eq: variadic(['any'], 'any', ([first], others) => equalsAny(first, others)),
  ne: define(['any', 'any'], ([a, b]) => !equal(a, b)),
  lt: compare((sign) => sign < 0),
  le: compare((sign) => sign <= 0),
  gt: compare((sign) => sign > 0),
  ge: compare((sign) => sign >= 0),
  default: variadic(['any'], 'any', ([fallback], [given]) => (isTrue(given) ? given : fallback)),
  empty: define(['any'], ([value]) => !isTrue(value)),
  coalesce: variadic([], 'any', (_, values) => values.find(isTrue)),
  all: variadic([], 'any', (_, values) => values.every(isTrue)),
  any: variadic([], 'any', (_, values) => values.some(isTrue)),
  ternary: define(['any', 'any', 'bool'], ([yes, no, condition]) => (condition ? yes : no)),
  kindOf: define(['any'], ([value]) => kindOf(value)),
  kindIs: define(['string', 'any'], ([kind, value]) => kindOf(value) === kind),
  typeOf: define(['any'], ([value]) => typeOf(value)),
  typeIs: define(['string', 'any'], ([type, value]) => typeOf(value) === type),
  deepEqual: define(['any', 'any'], ([a, b]) => sameValue(a, b)),
  required: define(['string', 'any'], ([message, value]) => {
    if (value === null || value === '') throw new TemplateError('fail', message)
    return value
  }),
  fail: define(['string'], ([message]) => {
    throw new TemplateError('fail', message)
  }),
}
