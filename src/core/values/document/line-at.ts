/** Where a line starts and ends (without its line break), and where the next one starts. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** The line of a text that holds an offset. Line breaks are `\n`, `\r\n` and `\r`. */
export function lineAt(source: string, offset: number): Line {
  let start = offset
  while (start > 0 && !isBreak(source, start - 1)) start--
  let end = offset
  while (end < source.length && !isBreak(source, end)) end++
  const width = source.startsWith('\r\n', end) ? 2 : Number(end < source.length)
  return { start, end, next: end + width }
}

const isBreak = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at)
  return code === 10 || code === 13
}
