/** The door of the runbook: commands and checks for one configuration. Nothing here is needed before somebody asks for it. */
export type { Block } from './block.ts'
export type { Section } from './section.ts'
export type { RunbookInput } from './situation.ts'
export { runbook, type Runbook } from './runbook.ts'
export { runbookMarkdown } from './runbook-markdown.ts'
