import { quorumOf, type Quorum } from './quorum-of.ts'

const sensible: readonly number[] = [1, 3, 5, 7]

/** The numbers that make sense, and the chosen one among them. */
export function quorumRows(chosen: number): readonly Quorum[] {
  const isMember = Number.isInteger(chosen) && chosen >= 1
  return [...new Set([...sensible, ...(isMember ? [chosen] : [])])].toSorted((a, b) => a - b).map(quorumOf)
}
