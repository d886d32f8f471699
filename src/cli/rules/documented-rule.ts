import type { Rule } from '../../core/index.ts'

/** What can be said about a rule without running it. */
export type DocumentedRule = Pick<
  Rule,
  'id' | 'severity' | 'versions' | 'title' | 'why' | 'docs' | 'examples'
>
