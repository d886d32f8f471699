import type { Json } from '../json.ts'

const maxNodes = 200_000

/** Whether a value that did not come through the YAML reader keeps to its bounds: at most 100 levels and 200,000 parts. */
export function isBounded(value: Json): boolean {
  return count(value, 100) <= maxNodes
}

function count(value: Json, depth: number): number {
  if (typeof value !== 'object' || value === null) return 1
  if (depth === 0) return Infinity
  let nodes = 1
  for (const item of Object.values(value) as readonly Json[]) {
    nodes += count(item, depth - 1)
    if (nodes > maxNodes) break
  }
  return nodes
}
