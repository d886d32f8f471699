import { isReservedWord, resolveScalar } from '../resolve-scalar.ts'

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal'

const word = /^[A-Za-z_/][A-Za-z0-9_./-]*$/

/** Whether a text is of the common sort that needs no quotes and no line break. Says no in doubt. */
export const isPlainWord = (text: string): boolean =>
  text.length <= 40 && word.test(text) && !isReservedWord(text)

/** How go-yaml writes a text. Keys on one line (`simpleKey`) have no block style and are quoted if they break lines. */
export function scalarStyle(text: string, simpleKey: boolean): ScalarStyle {
  const facts = analyse(text)
  if (text.includes('\n')) return simpleKey || !facts.block ? 'double' : 'literal'
  if (resolveScalar(text).type !== 'text' || sexagesimal.test(text)) return 'double'
  if (facts.breaks && simpleKey) return 'double'
  return facts.plain ? 'plain' : facts.single ? 'single' : 'double'
}

/** YAML 1.1 numbers to base 60. They are read as text, but written with quotes. */
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/

interface Facts {
  /** Which styles can hold the text. */
  plain: boolean
  single: boolean
  block: boolean
  breaks: boolean
}

const space = 0x20
export const isBreak = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029
const isBlank = (code: number): boolean => code === space || code === 0x09
const isPrintable = (code: number): boolean =>
  code === 0x0a ||
  (code >= 0x20 && code <= 0x7e) ||
  (code >= 0xa0 && code < 0xd800) ||
  (code >= 0xe000 && code <= 0xfffd && code !== 0xfeff)

function analyse(text: string): Facts {
  const facts: Facts = { plain: !/^(?:---|\.\.\.)/.test(text), single: true, block: true, breaks: false }
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const blankBefore = i === 0 || isBlank(before) || isBreak(before) || before === 0
    if (!isPrintable(code)) facts.plain = facts.single = facts.block = false
    else if (isBreak(code)) {
      facts.breaks = true
      if (before === space) facts.plain = facts.single = facts.block = false
    } else if (code === space && i > 0 && isBreak(before)) facts.plain = facts.single = false
    else if (indicates(text, i, code, blankBefore)) facts.plain = false
    before = code
  }
  const first = text.charCodeAt(0)
  if (facts.breaks || first === space || before === space) facts.plain = false
  if (before === space) facts.block = false
  return facts
}

const leading = new Set(Array.from('#,[]{}&*!|>\'"%@`', (character) => character.charCodeAt(0)))

/** Whether a character at this place would be read as YAML syntax in unquoted text. */
function indicates(text: string, i: number, code: number, blankBefore: boolean): boolean {
  const blankAfter = i + 1 >= text.length || isBlank(text.charCodeAt(i + 1))
  if (i === 0 && leading.has(code)) return true
  if (code === 0x3a) return blankAfter
  if (code === 0x23) return blankBefore
  return i === 0 && (code === 0x3f || code === 0x2d) && blankAfter
}
