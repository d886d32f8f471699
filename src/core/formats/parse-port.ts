import { t } from '../../i18n/index.ts'
import { refused, type Parsed } from './parsed.ts'
import { parseNatural } from './parse-natural.ts'

/** A port, 1 to 65535. */
export function parsePort(text: string): Parsed<number> {
  const natural = parseNatural(text)
  const inRange = natural.ok && natural.value >= 1 && natural.value <= 65_535
  return natural.ok && !inRange ? refused(t`A port is a number from 1 to 65535.`) : natural
}
