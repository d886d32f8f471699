import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'

/** RFC 1123 label as apimachinery pkg/util/validation checks it: names of namespaces, most resources and their parts. */
export function parseDnsLabel(text: string): Parsed<string> {
  if (text === '') return refused(t`Enter a name.`)
  if (text.length > 63) return refused(t`A name has at most 63 characters; this has ${text.length}.`)
  if (/[A-Z]/.test(text)) return refused(t`A name has no capital letters.`)
  if (!/^[a-z0-9-]*$/.test(text)) return refused(t`A name has only lower-case letters, digits and hyphens.`)
  if (/^-|-$/.test(text)) return refused(t`A name starts and ends with a letter or digit.`)
  return accepted(text)
}
