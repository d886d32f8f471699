import type { ManifestChanges } from './compare-manifests.ts'

/** The changes in words: `2 objects added, 1 removed, 3 changed, 1 of them replaced`. */
export function summarise({ added, removed, changed }: ManifestChanges): string {
  const replaced = changed.filter((change) => change.replaced !== null).length
  const counts: readonly (readonly [number, string])[] = [
    [added.length, 'added'],
    [removed.length, 'removed'],
    [changed.length, 'changed'],
  ]
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, verb], index) => `${count} ${index > 0 ? '' : count === 1 ? 'object ' : 'objects '}${verb}`)
  if (parts.length === 0) return 'no object changes'
  return [...parts, ...(replaced > 0 ? [`${replaced} of them replaced`] : [])].join(', ')
}
