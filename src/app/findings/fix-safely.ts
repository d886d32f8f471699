import { fixAll } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'
import { notify } from '../notices.ts'
import { applyPatch, current, viewAt } from '../store.ts'

/** Applies every fix that needs no decision as one step of the history, and says which. */
export function fixSafely(): void {
  const { config, applied } = fixAll(current().config, viewAt)
  if (applied.length === 0) return
  const { overrides, release, cluster } = config
  applyPatch({ overrides, release, cluster })
  const done = applied.map(({ fix }) => fix?.title).join('; ')
  const count = applied.length
  const text = t`Applied ${count} fix${count === 1 ? '' : 'es'}: ${done}. Undo takes them back together.`
  notify({ tone: 'info', text })
}
