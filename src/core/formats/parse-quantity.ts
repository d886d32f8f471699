import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'

/** Factors of the suffixes of apimachinery pkg/api/resource; `m` and below shrink, `K` alone does not exist. */
const decimal: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
}
const binary = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']

const form = /^([+-]?)(\d+\.?\d*|\.\d+)([A-Za-zµ]*)([+-]?\d+)?$/

/**
 * A Kubernetes resource quantity: `5Gi`, `200m`, `0.5`, `1e3`. The value is in units (bytes, cores), rounded to a double, so
 * good for comparisons only. Negative ones are valid quantities, but few fields take them: they are refused unless allowed.
 * Stricter than Kubernetes in one point: it reads a suffix without a number as zero.
 */
export function parseQuantity(text: string, options: { negative?: boolean } = {}): Parsed<number> {
  if (text === '') return refused(t`Enter a quantity, such as 5Gi or 200m.`)
  if (/^\s|\s$/.test(text)) return refused(t`A quantity has no spaces around it.`)
  const match = form.exec(text)
  if (!match) return refused(t`A quantity is a number and a unit without a space, such as 5Gi, 200m or 1.5.`)
  const [, sign, digits = '', suffix = '', exponent] = match
  const size = magnitude(digits, suffix, exponent)
  if (size === null) return refused(unknownSuffix(suffix + (exponent ?? '')))
  if (!Number.isFinite(size)) return refused(t`This quantity is too large.`)
  if (sign === '-' && size > 0 && !options.negative) return refused(t`This quantity must not be negative.`)
  return accepted(sign === '-' ? 0 - size : size)
}

function magnitude(digits: string, suffix: string, exponent: string | undefined): number | null {
  if (exponent !== undefined) return suffix === 'e' || suffix === 'E' ? Number(`${digits}e${exponent}`) : null
  const power = binary.indexOf(suffix)
  if (power >= 0) return Number(digits) * 1024 ** (power + 1)
  const factor = Object.hasOwn(decimal, suffix) ? decimal[suffix] : undefined
  return factor === undefined ? null : Number(`${digits}e${factor}`)
}

function unknownSuffix(suffix: string): string {
  const base = suffix.replace(/b$/i, '').toLowerCase()
  const meant =
    base === 'k' ? 'Ki' : [...binary, 'M', 'G', 'T', 'P', 'E'].find((known) => known.toLowerCase() === base)
  const message = t`"${suffix}" is no unit of a quantity; there are m, k, M, G, T and Ki, Mi, Gi, Ti.`
  return meant ? `${message} ${t`Did you mean ${meant}?`}` : message
}
