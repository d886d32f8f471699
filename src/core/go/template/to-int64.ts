import { toInt } from '../to-int.ts'
import { parseGoInt } from '../parse-int.ts'
import { GoInt, unsupported, type GoValue } from './value.ts'

/** sprig's conversion to a whole number; what is no number counts as 0. */
export function toInt64(value: GoValue): bigint {
  if (value instanceof GoInt) return value.value
  if (typeof value === 'number' && !Number.isSafeInteger(Math.trunc(value)))
    throw unsupported('conversion of a huge float')
  if (typeof value === 'string') {
    const parsed = parseGoInt(value.replace(/\.0+\.*$/, ''), true)
    return parsed === null || parsed !== BigInt.asIntN(64, parsed) ? 0n : parsed
  }
  return typeof value === 'number' || typeof value === 'boolean' ? BigInt(toInt(value)) : 0n
}
