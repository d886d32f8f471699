import { closingQuote } from './closing-quote.ts'

/** A key on a line. */
export interface Key {
  readonly text: string
  /** Behind the key and its quotes. */
  readonly end: number
  readonly colon: number
}

/** Reads the key at an offset of a line; null where no colon follows. */
export function readKey(text: string, from: number, end: number): Key | null {
  const first = text[from]
  return first === '"' || first === "'" ? quotedKey(text, from, end, first) : plainKey(text, from, end)
}

function quotedKey(text: string, from: number, end: number, quote: '"' | "'"): Key | null {
  const closed = closingQuote(text, from + 1, end, quote)
  if (closed < 0) return null
  let colon = closed
  while (colon < end && text[colon] === ' ') colon++
  if (text[colon] !== ':' || !endsToken(text, colon + 1, end)) return null
  const inner = text.slice(from + 1, closed - 1)
  return { text: quote === "'" ? inner.replaceAll("''", "'") : unescaped(inner), end: closed, colon }
}

/** A text in double quotes; as written where it has escapes that only YAML knows. */
function unescaped(inner: string): string {
  if (!inner.includes('\\')) return inner
  try {
    return String(JSON.parse(`"${inner}"`))
  } catch {
    // Not the JSON part of YAML's escapes: the key then is unknown to every schema.
    return inner
  }
}

function plainKey(text: string, from: number, end: number): Key | null {
  if (/[\s&*!|>%@`#[\]{},]/.test(text[from] ?? ' ')) return null
  for (let colon = text.indexOf(':', from); colon >= 0 && colon < end; colon = text.indexOf(':', colon + 1)) {
    if (!endsToken(text, colon + 1, end)) continue
    const key = text.slice(from, colon).trimEnd()
    return /\s#/.test(key) ? null : { text: key, end: from + key.length, colon }
  }
  return null
}

const endsToken = (text: string, at: number, end: number): boolean =>
  at >= end || text[at] === ' ' || text[at] === '\t' || text[at] === '\r'
