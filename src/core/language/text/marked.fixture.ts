/** A text with a `|` where the cursor is; `¦` stands for a bar of its own. */
export function marked(source: string): { readonly text: string; readonly offset: number } {
  const offset = source.indexOf('|')
  const text = source.slice(0, offset) + source.slice(offset + 1)
  return { text: text.replaceAll('¦', '|'), offset }
}
