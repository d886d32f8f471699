import type { Runbook } from '../../core/runbook/index.ts'

/** Why a configuration has no runbook: a sentence. Null where it has one. */
export function missingReason({ sections }: Runbook): string | null {
  const section = sections.find(({ id }) => id === 'missing')
  if (!section) return null
  const [reason] = section.blocks
  return reason?.kind === 'warning' ? reason.text : section.title
}
