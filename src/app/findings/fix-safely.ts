import { fixAll } from '../../core/index.ts'
import { notify } from '../notices.ts'
import { applyPatch, current, viewAt } from '../store.ts'

/** Applies every fix that needs no decision as one step of the history, and says which. */
export function fixSafely(): void {
  const { config, applied } = fixAll(current().config, viewAt)
  if (applied.length === 0) return
  const { overrides, release, cluster } = config
  applyPatch({ overrides, release, cluster })
  const done = applied.map(({ fix }) => fix?.title).join('; ')
  const count = applied.length === 1 ? '1 fix' : `${applied.length} fixes`
  notify({ tone: 'info', text: `Applied ${count}: ${done}. Undo takes them back together.` })
}
