const lineBreaks =
  /(?<![ \t])[ \t]*(?:\r\n|[\n\r\u0085\u2028\u2029])(?:[ \t]*(?:\r\n|[\n\r\u0085\u2028\u2029]))*[ \t]*/g
const documentMarker = /(?:^|[\n\r\u0085\u2028\u2029])(?:---|\.\.\.)(?:\s|$)/

/**
 * The inside of a double-quoted YAML text on one line: a single line end becomes a space, of more all but the first are kept, blanks
 * around them go, and a backslash before a line end joins the lines. Null where a document marker ends the text early.
 */
export function foldLines(inside: string): string | null {
  if (!/[\n\r\u0085\u2028\u2029]/.test(inside)) return inside
  if (
    inside.includes('\u0000') ||
    documentMarker.test(inside.slice(inside.search(/[\n\r\u0085\u2028\u2029]/)))
  )
    return null
  return inside
    .replace(lineBreaks, (run, start: number) => {
      const ends = run.match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0
      const joins = run.search(/[ \t]/) !== 0 && escapes(inside, start)
      return joins ? `\u0000${'\\n'.repeat(ends - 1)}` : ends === 1 ? ' ' : '\\n'.repeat(ends - 1)
    })
    .replaceAll('\\\u0000', '')
}

/** Whether the character before a place is a backslash that is not escaped itself. */
function escapes(text: string, place: number): boolean {
  let slashes = 0
  while (text.charAt(place - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}
