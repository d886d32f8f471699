import type { Json } from '../../json.ts'
import { fragmentYaml } from '../fragment-yaml.ts'
import { doubleQuote } from './double-quote.ts'

/** Printable, and of one line: what single quotes can hold. */
const single = /^[ -~\u00a1-\ud7ff\ue000-\ufefe]*$/

/**
 * A scalar, or an empty map or list, on one line. Text keeps to the quotes that it had (`'`, `"` or none) where they can hold it;
 * without any it gets those that Helm's reading needs.
 */
export function writeScalar(value: Json, quote: string): string {
  if (typeof value !== 'string') return fragmentYaml(value)
  if (quote === '"') return doubleQuote(value)
  if (quote === "'" && single.test(value)) return `'${value.replaceAll("'", "''")}'`
  const text = fragmentYaml(value)
  return text.includes('\n') ? doubleQuote(value) : text
}
