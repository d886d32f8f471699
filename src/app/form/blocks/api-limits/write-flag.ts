import type { JsonArray } from '../../../../core/index.ts'
import { findFlag } from './find-flag.ts'

/**
 * The arguments with a flag at a value, or without it where that is null. All others keep their place; of a flag that is given
 * several times, the last place stays.
 */
export function writeFlag(args: JsonArray, flag: string, value: number | null): JsonArray {
  const places = findFlag(args, flag)
  const last = places.at(-1)
  if (!last && value !== null) return [...args, `${flag}=${value}`]
  const covered = new Set(
    places.flatMap(({ index, length }) => (length === 2 ? [index, index + 1] : [index])),
  )
  return args.flatMap((argument, index) => {
    if (index === last?.index && value !== null) return [`${flag}=${value}`]
    return covered.has(index) ? [] : [argument]
  })
}
