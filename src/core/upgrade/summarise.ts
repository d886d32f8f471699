import { t } from '../../i18n/index.ts'
import type { ManifestChanges } from './compare-manifests.ts'

/** The changes in words: `2 objects added, 1 removed, 3 changed, 1 of them replaced`. */
export function summarise({ added, removed, changed }: ManifestChanges): string {
  const replaced = changed.filter((change) => change.replaced !== null).length
  const counts = { added: added.length, removed: removed.length, changed: changed.length }
  const parts = verbs
    .filter((verb) => counts[verb] > 0)
    .map((verb, index) => (index === 0 ? first : further)[verb](counts[verb]))
  if (parts.length === 0) return t`no object changes`
  return [...parts, ...(replaced > 0 ? [t`${replaced} of them replaced`] : [])].join(', ')
}

const verbs = ['added', 'removed', 'changed'] as const
type Words = Readonly<Record<(typeof verbs)[number], (count: number) => string>>

const plural = (count: number): string => (count === 1 ? '' : 's')

const first: Words = {
  added: (count) => t`${count} object${plural(count)} added`,
  removed: (count) => t`${count} object${plural(count)} removed`,
  changed: (count) => t`${count} object${plural(count)} changed`,
}

const further: Words = {
  added: (count) => t`${count} added`,
  removed: (count) => t`${count} removed`,
  changed: (count) => t`${count} changed`,
}
