import type { JsonObject } from '../json.ts'

const beyondBmp = /[\ud800-\udfff]/

/** Order of UTF-8 bytes, which is the order of code points. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  if (!beyondBmp.test(a) && !beyondBmp.test(b)) return a < b ? -1 : 1
  const left = Array.from(a, codePoint)
  const right = Array.from(b, codePoint)
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

const codePoint = (character: string): number => character.codePointAt(0) ?? 0

/** The keys of a map in the order in which `range` visits them and Go prints them. */
export const sortedKeys = (map: JsonObject): string[] => Object.keys(map).toSorted(compareText)
