import type { ValueChange } from '../../core/upgrade/index.ts'

const kinds = ['added', 'removed', 'changed'] as const

/** How many values differ, in words: `3 values differ: 1 added, 2 changed.`, `1 value changed.` */
export function describeValues(changes: readonly ValueChange[]): string {
  if (changes.length === 0) return 'No value differs.'
  const counts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
  const [only] = counts
  if (counts.length === 1 && only)
    return `${only.count} ${only.count === 1 ? 'value' : 'values'} ${only.kind}.`
  const words = counts.map(({ kind, count }) => `${count} ${kind}`)
  return `${changes.length} values differ: ${words.join(', ')}.`
}
