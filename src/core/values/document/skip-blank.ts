const blank = /(?:[ \t\r\n]|#[^\r\n]*)*/y

/** The offset of the next character that is neither white space nor in a comment. `from` must be outside of any scalar. */
export function skipBlank(source: string, from: number): number {
  blank.lastIndex = from
  blank.test(source)
  return blank.lastIndex
}
