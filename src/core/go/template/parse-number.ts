import { parseGoInt } from '../parse-int.ts'
import type { NumberLiteral } from './node.ts'
import { refused } from './value.ts'

const underscoresMisplaced = /__|_$|_[.eE]|[.eE]_|^[-+]?_/

/** A number of a template. */
export function parseNumber(text: string): NumberLiteral {
  if (underscoresMisplaced.test(text)) throw refused(`bad number syntax: ${text}`)
  const int = parseGoInt(text, true)
  if (int !== null) {
    if (int !== BigInt.asIntN(64, int)) throw refused(`${text} overflows int`)
    return { type: 'number', int, float: Number(int), isFloat: false }
  }
  const float = Number(text.replaceAll('_', ''))
  if (!Number.isFinite(float) || !/[.eE]/.test(text)) throw refused(`bad number syntax: ${text}`)
  const whole = Number.isSafeInteger(float) ? BigInt(float) : null
  return { type: 'number', int: whole, float, isFloat: true }
}

/** A character literal is its code point. */
export function parseCharacter(text: string): NumberLiteral {
  const code = text.codePointAt(0)
  if (code === undefined || String.fromCodePoint(code) !== text) throw refused('malformed character constant')
  return { type: 'number', int: BigInt(code), float: code, isFloat: false }
}
