/** One document of a YAML stream. */
export interface SourceDocument {
  readonly text: string
  /** How many lines come before it. */
  readonly line: number
}

const marker = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm
const lineEnd = /\r\n?|\n/

/** The documents of a YAML stream that hold more than comments and directives, at most `limit` of them. */
export function splitDocuments(text: string, limit: number): readonly SourceDocument[] {
  const documents: SourceDocument[] = []
  let start = 0
  let line = 0
  const add = (end: number): void => {
    const part = text.slice(start, end)
    const lines = part.split(lineEnd)
    if (!lines.every((one) => /^\s*(?:#|$)|^%/.test(one))) documents.push({ text: part, line })
    line += lines.length - 1
  }
  for (const { index, 0: mark } of text.matchAll(marker)) {
    if (documents.length >= limit) return documents
    add(index)
    start = index + mark.length
  }
  add(text.length)
  return documents
}
