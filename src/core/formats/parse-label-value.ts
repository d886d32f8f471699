import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'

/** A label's value as apimachinery pkg/util/validation checks it; empty is valid. */
export function parseLabelValue(text: string): Parsed<string> {
  if (text.length > 63) return refused(t`A label value has at most 63 characters; this has ${text.length}.`)
  if (!/^[A-Za-z0-9_.-]*$/.test(text))
    return refused(t`A label value has only letters, digits, hyphens, underscores and dots.`)
  if (/^[_.-]|[_.-]$/.test(text)) return refused(t`A label value starts and ends with a letter or digit.`)
  return accepted(text)
}
