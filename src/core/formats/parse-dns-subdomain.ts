import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'

/** RFC 1123 subdomain as apimachinery pkg/util/validation checks it; its parts may be longer than a label. */
export function parseDnsSubdomain(text: string): Parsed<string> {
  if (text === '') return refused(t`Enter a name.`)
  if (text.length > 253) return refused(t`A name has at most 253 characters; this has ${text.length}.`)
  if (/[A-Z]/.test(text)) return refused(t`A name has no capital letters.`)
  if (!/^[a-z0-9.-]*$/.test(text))
    return refused(t`A name has only lower-case letters, digits, hyphens and dots.`)
  if (text.split('.').some((part) => part === '' || /^-|-$/.test(part)))
    return refused(t`Each part between dots starts and ends with a letter or digit.`)
  return accepted(text)
}
