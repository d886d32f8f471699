/** The byte order mark, which the editor would show as a strange character. */
const mark = '\ufeff'

/** A text as the editor holds it: with simple line ends and without a byte order mark. */
export const toEditor = (text: string): string =>
  (text.startsWith(mark) ? text.slice(1) : text).replaceAll('\r\n', '\n')

/** What was typed, with the line ends and the byte order mark of the text that it came from. */
export function fromEditor(typed: string, original: string): string {
  const ends = original.includes('\r\n') ? typed.replaceAll('\n', '\r\n') : typed
  return original.startsWith(mark) ? mark + ends : ends
}
