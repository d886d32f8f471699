import { runbookMarkdown } from '../../core/runbook/index.ts'
import type { TargetFile } from '../../core/targets/index.ts'
import type { WizardState } from '../store.ts'
import { missingReason } from './missing-reason.ts'
import { runbookOf } from './runbook-of.ts'

/** `RUNBOOK.md` for a bundle of files; nothing where the configuration has no runbook. It names no passwords, whatever the values hold. */
export function runbookFiles(state: Pick<WizardState, 'config' | 'catalog' | 'view'>): readonly TargetFile[] {
  const book = runbookOf(state)
  return missingReason(book) === null
    ? [{ name: 'RUNBOOK.md', text: runbookMarkdown(book), language: 'markdown' }]
    : []
}
