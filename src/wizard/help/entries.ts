import { fieldsOf } from '../fields-of.ts'
import { steps } from '../index.ts'
import type { HelpEntry } from './help.ts'
import { tables } from './tables.ts'

/**
 * All help by path: the tables, and the wizard's fields, which win. Where the wizard has two meanings for a path, that of the newer
 * charts counts, which it names last.
 */
export const entries: ReadonlyMap<string, HelpEntry> = new Map([
  ...tables.flatMap((table) => Object.entries(table)),
  ...steps
    .flatMap((step) => fieldsOf(step))
    .map(({ path, title, help }): [string, HelpEntry] => [path, { title, help }]),
])
