import type { Json } from '../../json.ts'
import { TemplateError } from '../template-error.ts'

/** A whole number as templates have it. Go keeps `int` (literals, `len`, `int`) apart from `int64` (arithmetic). */
export class GoInt {
  readonly value: bigint
  readonly kind: 'int' | 'int64'

  constructor(value: bigint | number, kind: 'int' | 'int64') {
    this.value = BigInt.asIntN(64, BigInt(value))
    this.kind = kind
  }
}

/** One of Helm's own objects (`.Chart`, `.Capabilities`), of which only named fields can be had. */
export class GoStruct {
  readonly name: string
  readonly fields: ReadonlyMap<string, GoValue>
  /** What `{{ }}` prints, if we know. */
  readonly text: string | undefined

  constructor(name: string, fields: Readonly<Record<string, GoValue>>, text?: string) {
    this.name = name
    this.fields = new Map(Object.entries(fields))
    this.text = text
  }
}

/**
 * What an expression gives. Numbers from values are floats. `null` is an empty place in a map or list, `undefined` the result of a
 * pipeline that gave nothing: Go lets the latter's fields be read and not those of the former.
 */
export type GoValue =
  | undefined
  | null
  | boolean
  | number
  | string
  | GoInt
  | GoStruct
  | readonly GoValue[]
  | GoMap
export interface GoMap {
  readonly [key: string]: GoValue
}

/** Something that this engine does not do although Helm might: better refused than rendered wrongly. */
export const unsupported = (what: string): TemplateError =>
  new TemplateError('render', `template ${what} is not supported here`)

/** What Go itself refuses. */
export const refused = (message: string): TemplateError => new TemplateError('render', message)

export const isList = (value: GoValue): value is readonly GoValue[] => Array.isArray(value)

export const isMap = (value: GoValue): value is GoMap =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof GoInt) &&
  !(value instanceof GoStruct)

/** Go's name for the kind of a value, as in `kindOf` and messages. */
export function kindOf(value: GoValue): string {
  if (value === undefined || value === null) return 'invalid'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return 'float64'
  if (typeof value === 'string') return 'string'
  if (value instanceof GoInt) return value.kind
  if (value instanceof GoStruct) return 'struct'
  return isList(value) ? 'slice' : 'map'
}

/** What `if` and `default` count as true. */
export function isTrue(value: GoValue): boolean {
  if (value instanceof GoInt) return value.value !== 0n
  if (value instanceof GoStruct) return true
  if (isList(value)) return value.length > 0
  return isMap(value) ? Object.keys(value).length > 0 : Boolean(value)
}

/** The value without the template engine's own types, for functions that write JSON or YAML. */
export function toPlain(value: GoValue): Json {
  if (value === undefined || value === null) return null
  if (value instanceof GoStruct) throw unsupported(`use of ${value.name} as a value`)
  if (value instanceof GoInt) {
    const number = Number(value.value)
    if (!Number.isSafeInteger(number)) throw unsupported('use of integers beyond 53 bits')
    return number
  }
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map(toPlain)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]))
}
