import type { Json } from '../json.ts'

/** Whether a null stands anywhere in the value. */
export function hasNull(value: Json): boolean {
  if (value === null) return true
  return typeof value === 'object' && Object.values(value).some(hasNull)
}
