/**
 * Order in which Go writes the keys of a map: at the first difference, punctuation before digits before letters; runs of
 * digits by their value, and of equal values the shorter first; else by code point.
 */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(i)
    if (left !== right) return compareAt(a, b, i, left, right)
  }
  return a.length - b.length
}

function compareAt(a: string, b: string, i: number, left: number, right: number): number {
  const leftLetter = isLetter(a, i, left)
  const rightLetter = isLetter(b, i, right)
  if (leftLetter && rightLetter) return compareCodes(a, b, i)
  if (leftLetter || rightLetter) return rightLetter ? -1 : 1
  const seed = (left === zero || right === zero) && continuesNumber(a, i) ? 1n : 0n
  const ours = digitRun(a, i, seed)
  const theirs = digitRun(b, i, seed)
  if (ours.value !== theirs.value) return ours.value < theirs.value ? -1 : 1
  return ours.length - theirs.length || compareCodes(a, b, i)
}

const zero = 0x30
const letter = /^\p{L}/u
const digit = /^\p{Nd}/u

function isLetter(text: string, index: number, code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  return letter.test(String.fromCodePoint(text.codePointAt(index) ?? code))
}

const isDigit = (code: number): boolean =>
  code < 0x80 ? code >= zero && code <= 0x39 : digit.test(String.fromCodePoint(code))

/** Code points, not code units: those beyond U+FFFF come last. */
const compareCodes = (a: string, b: string, i: number): number =>
  (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0)

/** Whether the digits right before a place hold more than zeros, so that a zero there counts. */
function continuesNumber(text: string, index: number): boolean {
  for (let i = index - 1; i >= 0 && isDigit(text.charCodeAt(i)); i--)
    if (text.charCodeAt(i) !== zero) return true
  return false
}

/** The number that starts at a place; Go computes it in 64 bits and takes digits of other scripts for huge ones. */
function digitRun(
  text: string,
  start: number,
  seed: bigint,
): { readonly value: bigint; readonly length: number } {
  let value = seed
  let length = 0
  for (let i = start; i < text.length; length++) {
    const code = text.codePointAt(i) ?? 0
    if (!isDigit(code)) break
    value = BigInt.asIntN(64, value * 10n + BigInt(code - zero))
    i += code > 0xffff ? 2 : 1
  }
  return { value, length }
}
