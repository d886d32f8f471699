const ends = /[\r\n]|$/g

/** Where the line of an offset starts and ends (without its line break), and where the next one starts. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** The line of a text that holds an offset. Line breaks are `\n`, `\r\n` and `\r`. */
export function lineAt(source: string, offset: number): Line {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  ends.lastIndex = offset
  const end = ends.exec(source)?.index ?? source.length
  const width = source.startsWith('\r\n', end) ? 2 : Number(end < source.length)
  return { start: offset === 0 ? 0 : start, end, next: end + width }
}
