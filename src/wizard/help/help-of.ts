import { entries } from './entries.ts'
import type { HelpEntry } from './help.ts'

/**
 * What a setting or section is called and what changes when it is set; undefined where nothing is said about it. The path is written
 * as catalogs do it, with `[]` for items and `*` for free keys: `networking.resolveDNS[].hostname`.
 */
export const helpOf = (path: string): HelpEntry | undefined => entries.get(path)
