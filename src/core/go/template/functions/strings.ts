import { decodeUtf8, encodeUtf8 } from '../../utf8.ts'
import { trunc } from '../../trunc.ts'
import { define, variadic, type GoFunction } from '../function.ts'
import { formatValue } from '../format-value.ts'
import { goQuote } from '../go-quote.ts'
import { ownMap } from '../own-map.ts'
import { sprint, sprintf } from '../printf.ts'
import { GoInt, isList, isMap, refused, unsupported, type GoValue } from '../value.ts'
import { joined, repeated } from './bounded-text.ts'

const present = (values: readonly GoValue[]): readonly GoValue[] => values.filter((value) => value !== null)

/** sprig's list of texts: of a list its items without the empty places, else the value alone. */
export function texts(value: GoValue): string[] {
  if (value === undefined || value === null) return []
  return isList(value) ? present(value).map(formatValue) : [formatValue(value)]
}

const indent = (spaces: number, text: string): string => {
  const pad = repeated(' ', spaces)
  return pad + joined(text.split('\n'), `\n${pad}`)
}

function replace(from: string, to: string, text: string): string {
  if (from === '') throw unsupported('replacement of nothing')
  return joined(text.split(from), to)
}

/** Trims every character of a set from both ends. */
function trimAll(set: string, text: string): string {
  const characters = Array.from(text)
  let [start, end] = [0, characters.length]
  while (start < end && set.includes(characters[start] ?? '')) start++
  while (end > start && set.includes(characters[end - 1] ?? '')) end--
  return characters.slice(start, end).join('')
}

/** Go's idea of white space differs from JavaScript's in U+0085 and U+FEFF. */
const trimSpace = (text: string): string => {
  if (/^\ufeff|\ufeff$|\u0085/.test(text.trim()) || /\ufeff/.test(text))
    throw unsupported('trimming of such spaces')
  return text.trim()
}

/** Numbered parts, as `split` gives them. */
const numbered = (parts: readonly string[]): GoValue => ownMap(parts.map((part, i) => [`_${i}`, part]))

/** Go splits at nothing between all characters. */
const splitAt = (separator: string, text: string): string[] =>
  separator === '' ? Array.from(text) : text.split(separator)

function substring(start: number, end: number, text: string): string {
  const bytes = encodeUtf8(text)
  const from = start < 0 ? 0 : start
  const to = start >= 0 && (end < 0 || end > bytes.length) ? bytes.length : end
  if (from > to || to > bytes.length) throw refused('slice bounds out of range')
  return decodeUtf8(bytes.subarray(from, to))
}

/** Go maps characters one by one; JavaScript's special cases (such as `ß` to `SS`) are left out. */
function changeCase(text: string, change: (character: string) => string): string {
  return Array.from(text, (character) => {
    const changed = change(character)
    return Array.from(changed).length === 1 ? changed : character
  }).join('')
}

/** sprig's functions on texts. */
export const strings: Readonly<Record<string, GoFunction>> = {
  print: variadic([], 'any', (_, values) => sprint(values)),
  println: variadic([], 'any', (_, values) => `${values.map(formatValue).join(' ')}\n`),
  printf: variadic(['string'], 'any', ([format], values) => sprintf(format, values)),
  quote: variadic([], 'any', (_, values) =>
    present(values)
      .map((value) => goQuote(formatValue(value)))
      .join(' '),
  ),
  squote: variadic([], 'any', (_, values) =>
    present(values)
      .map((value) => `'${formatValue(value)}'`)
      .join(' '),
  ),
  toString: define(['any'], ([value]) => formatValue(value)),
  toStrings: define(['any'], ([value]) => texts(value)),
  upper: define(['string'], ([text]) => changeCase(text, (character) => character.toUpperCase())),
  lower: define(['string'], ([text]) => changeCase(text, (character) => character.toLowerCase())),
  trim: define(['string'], ([text]) => trimSpace(text)),
  trimAll: define(['string', 'string'], ([set, text]) => trimAll(set, text)),
  trimall: define(['string', 'string'], ([set, text]) => trimAll(set, text)),
  trimPrefix: define(['string', 'string'], ([prefix, text]) =>
    text.startsWith(prefix) ? text.slice(prefix.length) : text,
  ),
  trimSuffix: define(['string', 'string'], ([suffix, text]) =>
    text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text,
  ),
  trunc: define(['int', 'string'], ([count, text]) => trunc(count, text)),
  substr: define(['int', 'int', 'string'], (args) => substring(...args)),
  replace: define(['string', 'string', 'string'], (args) => replace(...args)),
  repeat: define(['int', 'string'], ([count, text]) => repeated(text, count)),
  nospace: define(['string'], ([text]) => text.replaceAll(/[\s\u0085]/g, '')),
  contains: define(['string', 'string'], ([part, text]) => text.includes(part)),
  hasPrefix: define(['string', 'string'], ([prefix, text]) => text.startsWith(prefix)),
  hasSuffix: define(['string', 'string'], ([suffix, text]) => text.endsWith(suffix)),
  indent: define(['int', 'string'], ([spaces, text]) => indent(spaces, text)),
  nindent: define(['int', 'string'], ([spaces, text]) => `\n${indent(spaces, text)}`),
  cat: variadic([], 'any', (_, values) => present(values).map(formatValue).join(' ')),
  plural: define(['string', 'string', 'int'], ([one, many, count]) => (count === 1 ? one : many)),
  join: define(['string', 'any'], ([separator, value]) => joined(texts(value), separator)),
  split: define(['string', 'string'], ([separator, text]) => numbered(splitAt(separator, text))),
  splitList: define(['string', 'string'], ([separator, text]) => splitAt(separator, text)),
  splitn: define(['string', 'int', 'string'], ([separator, count, text]) => {
    const parts = splitAt(separator, text)
    if (count < 0 || parts.length <= count) return numbered(parts)
    return numbered(count === 0 ? [] : [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)])
  }),
  len: define(['any'], ([value]) => new GoInt(lengthOf(value), 'int')),
}

function lengthOf(value: GoValue): number {
  if (typeof value === 'string') return encodeUtf8(value).length
  if (isList(value)) return value.length
  if (isMap(value)) return Object.keys(value).length
  throw refused('len of a value without length')
}
