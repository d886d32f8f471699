import { closingQuote } from './closing-quote.ts'

/** How many brackets are open after a part of a flow value, and where it ended if none is. */
export function flowDepth(
  text: string,
  from: number,
  end: number,
  depth: number,
): { depth: number; at: number } {
  let open = depth
  for (let at = from; at < end; at++) {
    const char = text[at] ?? ''
    if (char === '#' && /\s/.test(text[at - 1] ?? '')) break
    if (char === '"' || char === "'") {
      const closed = closingQuote(text, at + 1, end, char)
      if (closed < 0) break
      at = closed - 1
    } else if (char === '[' || char === '{') open++
    else if ((char === ']' || char === '}') && --open <= 0) return { depth: 0, at: at + 1 }
  }
  return { depth: open, at: end }
}
