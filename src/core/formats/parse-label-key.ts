import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'
import { parseDnsSubdomain } from './parse-dns-subdomain.ts'

/** A label's or annotation's key: a name of at most 63 characters, and before a slash a DNS subdomain, `example.com/tier`. */
export function parseLabelKey(text: string): Parsed<string> {
  const parts = text.split('/')
  const name = parts.at(-1) ?? ''
  if (parts.length > 2) return refused(t`A key has at most one slash.`)
  if (parts.length === 2) {
    const prefix = parseDnsSubdomain(parts[0] ?? '')
    if (!prefix.ok) return refused(t`Before the slash stands a domain. ${prefix.reason}`)
  }
  if (name === '') return refused(t`Enter a key.`)
  if (name.length > 63)
    return refused(t`A key has at most 63 characters after the slash; this has ${name.length}.`)
  if (!/^[A-Za-z0-9_.-]*$/.test(name))
    return refused(t`A key has only letters, digits, hyphens, underscores and dots.`)
  if (/^[_.-]|[_.-]$/.test(name)) return refused(t`A key starts and ends with a letter or digit.`)
  return accepted(text)
}
