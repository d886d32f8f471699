import { runbookMarkdown } from '../../core/runbook/index.ts'
import { download } from '../../ui/download.ts'
import { notify } from '../notices.ts'
import { current } from '../store.ts'
import { messages } from './messages.ts'
import { missingReason } from './missing-reason.ts'
import { runbookName } from './runbook-name.ts'
import { runbookOf } from './runbook-of.ts'
import { whenReady } from '../when-ready.ts'

/** Saves the runbook as Markdown; a notice says why where there is none. */
export async function saveRunbook(): Promise<void> {
  await whenReady()
  const book = runbookOf(current())
  const reason = missingReason(book)
  if (reason === null) download(runbookName(), runbookMarkdown(book))
  else notify({ tone: 'error', text: messages.noneBecause(reason) })
}
