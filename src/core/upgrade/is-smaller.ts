import type { Json } from '../json.ts'

const units = ['', 'k', 'M', 'G', 'T', 'P', 'E'] as const

/** Bytes of a size such as `5Gi` or `500M`; null where it is none. */
function bytes(size: Json | undefined): number | null {
  if (typeof size === 'number') return size
  const match = typeof size === 'string' ? /^(\d+(?:\.\d+)?)([kKMGTPE]?)(i?)$/.exec(size) : null
  if (!match) return null
  const [, digits, unit = '', binary] = match
  const power = units.findIndex((known) => known.toLowerCase() === unit.toLowerCase())
  return Number(digits) * (binary ? 1024 : 1000) ** power
}

/** Whether a storage size is below another; false where one of them is no size. */
export function isSmaller(size: Json | undefined, other: Json | undefined): boolean {
  const [a, b] = [bytes(size), bytes(other)]
  return a !== null && b !== null && a < b
}
