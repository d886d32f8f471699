import type { JsonArray } from '../../json.ts'
import { equals } from '../equals.ts'

/** How one list becomes another: an old item stays or turns into a new one, goes (`to` null), or a new one comes (`from` null). */
export interface Step {
  readonly from: number | null
  readonly to: number | null
}

/** Beyond this the items between the common start and end are matched by their order alone. */
const maxPairs = 250_000

/** The steps from one list to another, in order, such that as many items as possible stay as they are. */
export function alignLists(before: JsonArray, after: JsonArray): readonly Step[] {
  let start = 0
  while (start < before.length && start < after.length && equals(before[start], after[start])) start++
  let end = 0
  const shorter = Math.min(before.length, after.length) - start
  while (end < shorter && equals(before.at(-1 - end), after.at(-1 - end))) end++
  const steps: Step[] = range(start).map((index) => ({ from: index, to: index }))
  const old = before.slice(start, before.length - end)
  const current = after.slice(start, after.length - end)
  for (const { from, to } of middle(old, current))
    steps.push({ from: from === null ? null : from + start, to: to === null ? null : to + start })
  for (const index of range(end))
    steps.push({ from: before.length - end + index, to: after.length - end + index })
  return steps
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)

function middle(before: JsonArray, after: JsonArray): readonly Step[] {
  const steps: Step[] = []
  let [from, to] = [0, 0]
  for (const pair of [...samePairs(before, after), { from: before.length, to: after.length }]) {
    // What lies between two items that stay is matched by order: changes in place first, then what goes or comes.
    while (from < pair.from && to < pair.to) steps.push({ from: from++, to: to++ })
    while (from < pair.from) steps.push({ from: from++, to: null })
    while (to < pair.to) steps.push({ from: null, to: to++ })
    if (pair.from < before.length) steps.push({ from: from++, to: to++ })
  }
  return steps
}

/** The longest common subsequence, as pairs of indices. */
function samePairs(before: JsonArray, after: JsonArray): readonly { from: number; to: number }[] {
  if (before.length * after.length > maxPairs) return []
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const length = (from: number, to: number): number => lengths[from * width + to] ?? 0
  for (let from = before.length - 1; from >= 0; from--)
    for (let to = after.length - 1; to >= 0; to--)
      lengths[from * width + to] = equals(before[from], after[to])
        ? length(from + 1, to + 1) + 1
        : Math.max(length(from + 1, to), length(from, to + 1))
  const pairs: { from: number; to: number }[] = []
  for (let from = 0, to = 0; from < before.length && to < after.length;) {
    if (equals(before[from], after[to])) pairs.push({ from: from++, to: to++ })
    else if (length(from + 1, to) >= length(from, to + 1)) from++
    else to++
  }
  return pairs
}
