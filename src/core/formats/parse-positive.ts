import { t } from '../../i18n/index.ts'
import { refused, type Parsed } from './parsed.ts'
import { parseNatural } from './parse-natural.ts'

/** A whole number, 1 or more, in plain digits. */
export function parsePositive(text: string): Parsed<number> {
  const natural = parseNatural(text)
  return natural.ok && natural.value === 0 ? refused(t`This number must be 1 or more.`) : natural
}
