import { t } from '../../i18n/index.ts'
import { refused, type Parsed } from './parsed.ts'
import { parseDnsLabel } from './parse-dns-label.ts'

/** RFC 1035 label: a DNS label that starts with a letter, as names of Services must. */
export function parseDns1035Label(text: string): Parsed<string> {
  const label = parseDnsLabel(text)
  return label.ok && /^\d/.test(text) ? refused(t`This name must start with a letter.`) : label
}
