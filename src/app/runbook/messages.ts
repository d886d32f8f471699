import { t } from '../../i18n/index.ts'

/** What stands around the runbook, whose own text comes from the core. */
export const messages = {
  runbook: () => t`Runbook`,
  chapters: () => t`Chapters`,
  warning: () => t`Warning`,
  /** Behind the word Copy. */
  copiedCommand: (command: string) => t`command: ${command}`,
  asMarkdown: () => t`As Markdown`,
  /** Behind the word Copy. */
  copiedMarkdown: () => t`Markdown`,
  saveMarkdown: () => t`Save as Markdown`,
  save: () => t`Save`,
  print: () => t`Print`,
  whyNone: () => t`Why there is no runbook`,
  none: () => t`No runbook yet`,
  findingsHelp: () => t`<link>Findings</link> say how to settle it.`,
  noneBecause: (reason: string) => t`There is no runbook: ${reason}`,
}
