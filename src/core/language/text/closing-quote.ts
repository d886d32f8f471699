/** Offset behind the closing quote; -1 where the text between has none. */
export function closingQuote(text: string, from: number, end: number, quote: '"' | "'"): number {
  for (let at = from; at < end; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++
      else return at + 1
    }
  }
  return -1
}
