/** Where a comment starts in a part of a line that holds no quotes; its end where there is none. */
export function commentStart(text: string, from: number, end: number): number {
  for (let at = text.indexOf('#', from); at >= 0 && at < end; at = text.indexOf('#', at + 1))
    if (at === 0 || /\s/.test(text[at - 1] ?? '')) return at
  return end
}
