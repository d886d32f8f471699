import type { Manifest } from '../../../core/index.ts'
import { t } from '../../../i18n/index.ts'

/** The kinds of objects in alphabetical order, with how many there are of each. */
export function countKinds(
  manifests: readonly Manifest[],
): readonly (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { object } of manifests) {
    const kind = object?.['kind']
    const name = typeof kind === 'string' ? kind : t`No kind`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1))
}
