/**
 * A float64 as Go's `%v` and `%g` print it: shortest digits, exponent form below 1e-4 and from 1e6 on when the exponent
 * is at least 21 or the digits ask for it. Whole numbers follow the same rule: 1000000 is `1e+06`, 999999 is `999999`.
 */
export function formatFloat(value: number): string {
  if (Number.isInteger(value) && value < 1e6 && value > -1e6) return Object.is(value, -0) ? '-0' : String(value)
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
  const [mantissa = '', exponentText = ''] = value.toExponential().split('e')
  const exponent = Number(exponentText)
  if (exponent >= -4 && exponent < 6) return decimal(value)
  const digits = String(Math.abs(exponent)).padStart(2, '0')
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`
}

/** Without exponent. JavaScript itself does so for all numbers from 1e-6 to 1e21. */
const decimal = (value: number): string => String(value)
