import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'

/** A whole number, 0 or more, in plain digits. */
export function parseNatural(text: string): Parsed<number> {
  if (text === '') return refused(t`Enter a whole number.`)
  if (/^-\d+$/.test(text)) return refused(t`This number must not be negative.`)
  if (!/^\d+$/.test(text)) return refused(t`This must be a whole number in digits.`)
  const value = Number(text)
  return Number.isSafeInteger(value) ? accepted(value) : refused(t`This number is too large.`)
}
