import { parseQuantity } from '../../formats/parse-quantity.ts'
import type { Json } from '../../json.ts'

/** Bytes or cores of a Kubernetes quantity, given as text or number; null where it is none. */
export function quantityOf(value: Json | undefined): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  const parsed = parseQuantity(value, { negative: true })
  return parsed.ok ? parsed.value : null
}

export const gibibyte = 1024 ** 3
export const mebibyte = 1024 ** 2
