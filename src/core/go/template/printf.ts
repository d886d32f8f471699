import { formatValue } from './format-value.ts'
import { goQuote } from './go-quote.ts'
import { GoInt, kindOf, unsupported, type GoValue } from './value.ts'

/** Go's `Sprint`: a space between two values of which neither is a text. */
export function sprint(values: readonly GoValue[]): string {
  let out = ''
  for (const [i, value] of values.entries()) {
    if (i > 0 && typeof value !== 'string' && typeof values[i - 1] !== 'string') out += ' '
    out += formatValue(value)
  }
  return out
}

const directive = /%([-+# 0]*)(\d*)(?:\.(\d*))?([^])|%$/gu

/** Go's `Sprintf` for the verbs `%s %v %d %q %t %f %x %%` with width and precision; others are refused. */
export function sprintf(format: string, values: readonly GoValue[]): string {
  let used = 0
  const out = format.replace(
    directive,
    (whole, flags = '', width = '', precision?: string, verb?: string) => {
      if (verb === '%' && whole === '%%') return '%'
      if (verb === undefined || /[+# ]/.test(flags) || Number(width) > 1000 || Number(precision ?? 0) > 100)
        throw unsupported(`format ${whole}`)
      if (used >= values.length) return `%!${verb}(MISSING)`
      return pad(formatted(verb, values[used++], precision), flags, Number(width), verb)
    },
  )
  if (used >= values.length) return out
  return `${out}%!(EXTRA ${values
    .slice(used)
    .map((value) => typed(value))
    .join(', ')})`
}

/** A value with its type, as Go writes it into messages about wrong formats. */
function typed(value: GoValue): string {
  if (value === null || value === undefined) return '<nil>'
  if (typeof value === 'object' && !(value instanceof GoInt))
    throw unsupported('printing of lists and maps with their type')
  return `${kindOf(value)}=${formatValue(value)}`
}

function formatted(verb: string, value: GoValue, precision: string | undefined): string {
  const bare = precision === undefined
  if (verb === 'v' && bare) return formatValue(value)
  if (typeof value === 'string' && (verb === 's' || verb === 'q' || verb === 'v')) {
    const text = bare ? value : Array.from(value).slice(0, Number(precision)).join('')
    return verb === 'q' ? goQuote(text) : text
  }
  if (value instanceof GoInt && bare && (verb === 'd' || verb === 'x'))
    return value.value.toString(verb === 'd' ? 10 : 16)
  if (typeof value === 'number' && verb === 'f') return fixed(value, bare ? 6 : Number(precision))
  if (typeof value === 'boolean' && verb === 't' && bare) return String(value)
  if (bare && 'sdtqf'.includes(verb)) return mistyped(verb, value)
  throw unsupported(`format %${verb}`)
}

function fixed(value: number, digits: number): string {
  if (Math.abs(value) >= 1e21) throw unsupported('format %f of a huge number')
  return value.toFixed(digits)
}

/** What Go writes where verb and value do not fit. */
function mistyped(verb: string, value: GoValue): string {
  const inner = value === null || value === undefined ? '<nil>' : typed(value)
  if (verb === 'q' && value instanceof GoInt) throw unsupported('format %q of a number')
  return `%!${verb}(${inner})`
}

function pad(text: string, flags: string, width: number, verb: string): string {
  const missing = width - Array.from(text).length
  if (missing <= 0) return text
  if (flags.includes('-')) return text + ' '.repeat(missing)
  if (!flags.includes('0')) return ' '.repeat(missing) + text
  if (!'dfx'.includes(verb)) throw unsupported('zero padding of texts')
  return text.startsWith('-') ? `-${'0'.repeat(missing)}${text.slice(1)}` : '0'.repeat(missing) + text
}
