import { apply } from '../../core/index.ts'
import { setBaseline } from '../compare/baseline.ts'
import { notify } from '../notices.ts'
import { go } from '../route.ts'
import { applyPatch, current } from '../store.ts'
import { describeImport } from './describe-import.ts'
import { importPatch, type ImportChoices } from './import-patch.ts'
import type { Found } from './import-session.ts'
import { messages } from './messages.ts'

/** Takes the import over in one step of the history, keeps it to compare with, and says what happened. */
export function takeImport({ imported, minor }: Found, choices: ImportChoices, title: string): void {
  const { config } = current()
  const { values, text } = imported
  applyPatch(importPatch(config, imported, minor, choices))
  const taken = { chart: minor, overrides: values, text: text ?? '', unread: null }
  setBaseline({ title, config: apply(config, taken) })
  notify({
    tone: 'info',
    text: describeImport(imported, minor, choices),
    action: { title: messages.findings(), onClick: () => go('findings') },
  })
}
