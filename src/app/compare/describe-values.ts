import type { ValueChange } from '../../core/upgrade/index.ts'
import { t } from '../../i18n/index.ts'

type Kind = ValueChange['kind']

const kinds: readonly Kind[] = ['added', 'removed', 'changed']

const sentences: Readonly<Record<Kind, (count: number) => string>> = {
  added: (count) => (count === 1 ? t`1 value added.` : t`${count} values added.`),
  removed: (count) => (count === 1 ? t`1 value removed.` : t`${count} values removed.`),
  changed: (count) => (count === 1 ? t`1 value changed.` : t`${count} values changed.`),
}

const words: Readonly<Record<Kind, (count: number) => string>> = {
  added: (count) => t`${count} added`,
  removed: (count) => t`${count} removed`,
  changed: (count) => t`${count} changed`,
}

/** How many values differ, in words: `3 values differ: 1 added, 2 changed.`, `1 value changed.` */
export function describeValues(changes: readonly ValueChange[]): string {
  if (changes.length === 0) return t`No value differs.`
  const counts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
  const [only] = counts
  if (counts.length === 1 && only) return sentences[only.kind](only.count)
  const each = counts.map(({ kind, count }) => words[kind](count)).join(', ')
  return t`${changes.length} values differ: ${each}.`
}
