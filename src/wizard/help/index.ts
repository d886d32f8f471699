/** The door of the help texts. Nothing of the first page imports it: load it with `import()`. */
export type { Help, HelpEntry } from './help.ts'
export { helpAt } from './help-at.ts'
export { helpOf } from './help-of.ts'
