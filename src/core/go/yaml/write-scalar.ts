import { isBreak, scalarStyle, type ScalarStyle } from './scalar-style.ts'

/** Lines break at the first single space past this column. */
const width = 80

/** Where a text is written. */
export interface Place {
  /** Column at which the text starts. */
  readonly column: number
  /** Indentation of the lines that follow the first. */
  readonly indent: number
  /** A key on one line: never folded. */
  readonly simpleKey: boolean
}

/** A text as go-yaml writes it, without the line end behind it (block text that ends with one has it). */
export function writeScalar(text: string, place: Place): string {
  const style = scalarStyle(text, place.simpleKey)
  if (style === 'literal') return literal(text, place.indent)
  if (style === 'double') return doubleQuoted(text, place)
  if (style === 'plain' && (place.simpleKey || place.column + text.length <= width)) return text
  return folded(text, style, place)
}

/** Plain or single-quoted text. Line breaks are kept, and the line after them is indented. */
function folded(text: string, style: ScalarStyle, place: Place): string {
  const quoted = style === 'single'
  const pad = ' '.repeat(place.indent)
  let out = quoted ? "'" : ''
  let column = place.column + out.length
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x20 && column > width && !place.simpleKey && mayFold(text, i, before, quoted)) {
      out += `\n${pad}`
      column = place.indent
    } else if (isBreak(code)) {
      out += text.charAt(i)
      column = 0
    } else {
      if (isBreak(before)) {
        out += pad
        column = place.indent
      }
      out += code === 0x27 && quoted ? "''" : text.charAt(i)
      column += code === 0x27 && quoted ? 2 : 1
    }
    before = code
  }
  return quoted ? `${out}'` : out
}

const mayFold = (text: string, i: number, before: number, quoted: boolean): boolean =>
  before !== 0x20 && text.charCodeAt(i + 1) !== 0x20 && (!quoted || (i > 0 && i < text.length - 1))

function doubleQuoted(text: string, place: Place): string {
  let out = '"'
  let column = place.column + 1
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    if (code > 0xffff) i++
    const inside = i > 0 && i < text.length - 1
    if (code === 0x20 && before !== 0x20 && column > width && inside && !place.simpleKey) {
      out += `\n${' '.repeat(place.indent)}`
      column = place.indent
      if (text.charCodeAt(i + 1) === 0x20) {
        out += '\\'
        column++
      }
    } else {
      const written = escapes(code) ? escape(code) : String.fromCharCode(code)
      out += written
      column += written.length
    }
    before = code
  }
  return `${out}"`
}

const escapes = (code: number): boolean =>
  code < 0x20 ||
  code === 0x22 ||
  code === 0x5c ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0xfeff ||
  code > 0xfffd

const named = new Map([
  [0, '\\0'],
  [7, '\\a'],
  [8, '\\b'],
  [9, '\\t'],
  [10, '\\n'],
  [11, '\\v'],
  [12, '\\f'],
  [13, '\\r'],
  [0x1b, '\\e'],
  [0x22, '\\"'],
  [0x5c, '\\\\'],
  [0x85, '\\N'],
  [0xa0, '\\_'],
  [0x2028, '\\L'],
  [0x2029, '\\P'],
])

function escape(code: number): string {
  const hex = code.toString(16).toUpperCase()
  if (code > 0xffff) return `\\U${hex.padStart(8, '0')}`
  return named.get(code) ?? (code > 0xff ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`)
}

function literal(text: string, indent: number): string {
  const pad = ' '.repeat(indent)
  const first = text.charCodeAt(0)
  const hint = first === 0x20 || isBreak(first) ? '2' : ''
  let out = `|${hint}${chomping(text)}\n`
  let atStart = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const breaks = isBreak(code)
    if (atStart && !breaks) out += pad
    out += text.charAt(i)
    atStart = breaks
  }
  return out
}

/** `-` for no final line end, nothing for one, `+` for more. */
function chomping(text: string): string {
  if (!isBreak(text.charCodeAt(text.length - 1))) return '-'
  return text.length === 1 || isBreak(text.charCodeAt(text.length - 2)) ? '+' : ''
}
