import { GoInt, isList, isMap, kindOf, refused, type GoMap, type GoValue } from './value.ts'

/** Go type of a parameter. `any` takes everything; the others refuse what Go refuses, for example a float for an `int`. */
export type ParameterType = 'any' | 'string' | 'int' | 'bool' | 'map'

export interface ArgumentOf {
  any: GoValue
  string: string
  int: number
  bool: boolean
  map: GoMap
}

/** The argument if its type fits the parameter. */
export function convert(value: GoValue, type: ParameterType): GoValue | number {
  if (type === 'any') return value ?? null
  if (type === 'map') {
    if (value === undefined) return {}
    return isMap(value) ? value : mismatch(value, 'map[string]interface {}')
  }
  if (type === 'int')
    return value instanceof GoInt && value.kind === 'int' ? Number(value.value) : mismatch(value, 'int')
  return kindOf(value) === type ? value : mismatch(value, type)
}

function mismatch(value: GoValue, expected: string): never {
  if (value === undefined) throw refused(`invalid value; expected ${expected}`)
  const given = isMap(value)
    ? 'map[string]interface {}'
    : isList(value)
      ? '[]interface {}'
      : value === null
        ? 'interface {}'
        : kindOf(value)
  throw refused(`wrong type for value; expected ${expected}; got ${given}`)
}
