import type { Json } from '../json.ts'
import { parseGoInt } from './parse-int.ts'

/** sprig's `int`: texts by their prefix (`0x`, `0b`, `0`, `0o`), `10.0` like 10, fractions cut off, true is 1, and 0 for all else. */
export function toInt(value: Json | undefined): number {
  if (typeof value === 'number') return Math.trunc(value) + 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value !== 'string') return 0
  const parsed = parseGoInt(value.replace(/\.0+\.*$/, ''), true)
  return parsed === null || parsed < minInt || parsed > maxInt ? 0 : Number(parsed)
}

const minInt = -(2n ** 63n)
const maxInt = 2n ** 63n - 1n
