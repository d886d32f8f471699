import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'
import { parseNatural } from './parse-natural.ts'

/** A count or a share: `2` gives the number, `50%` the text. As in disruption budgets, a share is at most 100 %. */
export function parseIntOrPercent(text: string): Parsed<number | string> {
  if (!text.endsWith('%')) {
    const natural = parseNatural(text)
    return natural.ok ? natural : refused(t`Enter a whole number such as 2, or a percentage such as 50%.`)
  }
  const share = parseNatural(text.slice(0, -1))
  if (!share.ok) return refused(t`A percentage is a whole number and a percent sign, such as 50%.`)
  return share.value > 100 ? refused(t`A percentage is at most 100%.`) : accepted(text)
}
