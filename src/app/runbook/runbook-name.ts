import { fileStem } from '../file-stem.ts'

/** The name of a saved runbook. */
export const runbookName = (): string => `${fileStem()}-runbook.md`
