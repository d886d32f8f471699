import { isList, isMap, unsupported, type GoValue } from './value.ts'

const heaviest = 2 * 1024 * 1024
const deepest = 200

/** Roughly the characters that a value prints as. Values beyond 2 MiB or 200 levels are refused. */
export function weight(value: GoValue): number {
  const total = add(value, 0, 0)
  if (total > heaviest) throw unsupported('values beyond 2 MiB')
  return total
}

function add(value: GoValue, sum: number, depth: number): number {
  if (sum > heaviest || depth > deepest) throw unsupported('values this large or deep')
  if (typeof value === 'string') return sum + value.length + 8
  let total = sum + 8
  if (isList(value)) for (const item of value) total = add(item, total, depth + 1)
  else if (isMap(value))
    for (const [key, item] of Object.entries(value)) total = add(item, total + key.length, depth + 1)
  return total
}
