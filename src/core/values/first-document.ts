const marker = /^(---|\.\.\.)(?=[ \t\r\n]|$)/gm

/**
 * The text of a stream's first YAML document. Helm 3.12 reads no further, so what follows may be anything; positions in the part
 * that is returned stay as they were.
 */
export function firstDocument(text: string): string {
  let started = false
  for (const match of text.matchAll(marker)) {
    const opens = match[1] === '---' && !started && isPreamble(text.slice(0, match.index))
    if (!opens) return text.slice(0, match.index)
    started = true
  }
  return text
}

/** Whether only comments, directives and empty lines come before the first `---`. */
function isPreamble(text: string): boolean {
  return text.split(/\r\n?|\n/).every((line) => /^\s*(?:#|$)|^%/.test(line))
}
