import { GoStruct, isMap, kindOf, refused, unsupported, type GoValue } from './value.ts'

/** `.name` of a value. Nothing has every field; an empty place in a map or list has none. */
export function field(value: GoValue, name: string): GoValue {
  if (value === undefined) return undefined
  if (value === null) throw refused(`nil pointer evaluating interface {}.${name}`)
  if (isMap(value)) return Object.hasOwn(value, name) ? (value[name] ?? null) : null
  if (value instanceof GoStruct) {
    if (!value.fields.has(name)) throw unsupported(`field ${value.name}.${name}`)
    return value.fields.get(name)
  }
  throw refused(`can't evaluate field ${name} in type ${kindOf(value)}`)
}
