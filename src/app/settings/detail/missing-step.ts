import { describe, get, type Path } from '../../../core/index.ts'
import type { WizardState } from '../../store.ts'

type Needed = Pick<WizardState, 'catalog' | 'config' | 'view'>

/**
 * The first step of a path that stands for an entry which is not there: `[]`, `*`, or the index of an item that the user's values lack.
 * Null where the path can be set. (An item of a default list cannot be set alone: Helm replaces lists as a whole.)
 */
export function missingStep(path: Path, { catalog, config, view }: Needed): number | null {
  for (const [index, key] of path.entries()) {
    const above = path.slice(0, index)
    const here = path.slice(0, index + 1)
    if (key === '[]') return index
    if (key === '*' && get(view.effective, here) === undefined) return index
    const isItem = /^\d+$/.test(key) && describe(catalog, above)?.type === 'array'
    if (isItem && get(config.overrides, here) === undefined) return index
  }
  return null
}
