import { parseGoInt } from './parse-int.ts'

/** What an unquoted YAML text reads as. A time stamp stays text, but has to be quoted when written. */
export type Resolved =
  | { readonly type: 'text' | 'timestamp' | 'null' }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'int' | 'float'; readonly value: number }

const text: Resolved = { type: 'text' }
const timestamp: Resolved = { type: 'timestamp' }
const nothing: Resolved = { type: 'null' }

const words = ((): ReadonlyMap<string, Resolved> => {
  const all = new Map<string, Resolved>([['', nothing]])
  const add = (spellings: string, resolved: Resolved): void => {
    for (const word of spellings.split(' ')) all.set(word, resolved)
  }
  add('y Y yes Yes YES true True TRUE on On ON', { type: 'boolean', value: true })
  add('n N no No NO false False FALSE off Off OFF', { type: 'boolean', value: false })
  add('~ null Null NULL', nothing)
  add('.nan .NaN .NAN', { type: 'float', value: Number.NaN })
  add('.inf .Inf .INF +.inf +.Inf +.INF', { type: 'float', value: Number.POSITIVE_INFINITY })
  add('-.inf -.Inf -.INF', { type: 'float', value: Number.NEGATIVE_INFINITY })
  return all
})()

/** Whether an unquoted text is one of the words that are no text: `yes`, `null`, `.inf` and the like. */
export const isReservedWord = (source: string): boolean => words.has(source)

/** First characters of texts that can be more than text. */
const hint = /^[-+.0-9yYnNtTfFoO~]/

/** How go-yaml v2 reads an unquoted text: YAML 1.1 words, Go's integers, decimal floats and dates. */
export function resolveScalar(source: string): Resolved {
  if (source === '') return nothing
  if (!hint.test(source)) return text
  const word = words.get(source)
  if (word) return word
  const first = source.charCodeAt(0)
  if (first > 0x39) return text
  if (first === 0x2e) return dotFloat(source)
  if (isTimestamp(source)) return timestamp
  return number(source.replaceAll('_', ''))
}

const float = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/
const minInt = -(2n ** 63n)
const maxInt = 2n ** 64n - 1n

function number(digits: string): Resolved {
  const int = parseGoInt(digits, false)
  if (int !== null && int >= minInt && int <= maxInt) return { type: 'int', value: Number(int) }
  return float.test(digits) ? finite(Number(digits)) : text
}

/** A text that starts with a point goes to Go's own float parser, which takes single underscores between digits. */
function dotFloat(source: string): Resolved {
  if (!/^\.[0-9](_?[0-9])*([eE][-+]?[0-9](_?[0-9])*)?$/.test(source)) return text
  return finite(Number(source.replaceAll('_', '')))
}

/** A float that is out of range is no float. */
const finite = (value: number): Resolved => (Number.isFinite(value) ? { type: 'float', value } : text)

const date =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| +(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?))?$/

function isTimestamp(source: string): boolean {
  const match = date.exec(source)
  if (!match) return false
  const [year = 0, month = 0, day = 0, h1, m1, s1, h2, m2, s2] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)))
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days) return false
  return (h1 ?? h2 ?? 0) < 24 && (m1 ?? m2 ?? 0) < 60 && (s1 ?? s2 ?? 0) < 60
}
