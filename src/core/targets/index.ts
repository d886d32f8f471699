/** The door of the targets: texts for the tools that install. Nothing here is needed before somebody asks for an export. */
export type { Target, TargetFile, TargetInput, TargetResult } from './target.ts'
export { bundle } from './bundle.ts'
export { targets } from './targets.ts'
