import type { FieldType } from '../catalog/field.ts'
import { isObject, type Json } from '../json.ts'

/** Whether a value is of the type that a setting takes. */
export function fitsType(value: Json, type: FieldType): boolean {
  if (type === 'any') return true
  if (type === 'object') return isObject(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return type.split('|').includes(typeof value)
}
