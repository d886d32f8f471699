import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'

const seconds: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6, // micro sign, U+00B5
  μs: 1e-6, // Greek letter, U+03BC
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
}

/** Go keeps a duration as 64-bit nanoseconds. */
const maxSeconds = 2 ** 63 / 1e9

const part = /(\d+\.?\d*|\.\d+)([^\d.]+)/y

/** A Go duration in seconds: `15s`, `1m30s`, `1.5h`. A bare `0` is the only number without a unit. */
export function parseDuration(text: string): Parsed<number> {
  if (text === '') return refused(t`Enter a duration, such as 15s or 1m30s.`)
  const sign = text.startsWith('-') ? -1 : 1
  const body = text.replace(/^[+-]/, '')
  if (body === '0') return accepted(0)
  if (/^\d+(\.\d*)?$/.test(body)) return refused(t`A duration needs a unit: ${text}s, ${text}m or ${text}h.`)
  let total = 0
  part.lastIndex = 0
  for (let at = 0; at < body.length; at = part.lastIndex) {
    const match = part.exec(body)
    if (!match)
      return refused(t`A duration is numbers with units and nothing else, such as 15s, 1m30s or 1.5h.`)
    const unit = match[2] ?? ''
    const factor = Object.hasOwn(seconds, unit) ? seconds[unit] : undefined
    if (factor === undefined) return refused(t`"${unit}" is no unit of a duration; use h, m, s or ms.`)
    total += Number(match[1]) * factor
  }
  if (body === '') return refused(t`Enter a duration, such as 15s or 1m30s.`)
  return total < maxSeconds ? accepted(sign * total || 0) : refused(t`This duration is too long.`)
}
