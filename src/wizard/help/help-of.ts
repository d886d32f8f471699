import { translate } from '../../i18n/index.ts'
import { entries } from './entries.ts'
import type { HelpEntry } from './help.ts'

/**
 * What a setting or section is called and what changes when it is set; undefined where nothing is said about it. The path is written
 * as catalogs do it, with `[]` for items and `*` for free keys: `networking.resolveDNS[].hostname`.
 */
export function helpOf(path: string): HelpEntry | undefined {
  const entry = entries.get(path)
  return entry && { title: translate(entry.title), help: translate(entry.help) }
}
