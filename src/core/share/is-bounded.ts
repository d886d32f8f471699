import type { Json } from '../json.ts'

const limits = { depth: 40, nodes: 20_000, key: 1000, text: 100_000 }

/** Whether a JSON tree stays within the bounds of what we take from outside, and has no key that could reach a prototype. */
export function isBounded(root: Json): boolean {
  let nodes = 0
  const visit = (value: Json, depth: number): boolean => {
    if (++nodes > limits.nodes || depth > limits.depth) return false
    if (typeof value === 'string') return value.length <= limits.text
    if (typeof value === 'number') return Number.isFinite(value)
    if (typeof value !== 'object' || value === null) return true
    return Object.entries(value).every(
      ([key, child]) => key !== '__proto__' && key.length <= limits.key && visit(child, depth + 1),
    )
  }
  return visit(root, 0)
}
