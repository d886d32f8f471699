/** White space between documents, as Helm's pattern has it. */
const blanks = new Set(['\t', '\n', '\f', '\r', ' '])

/**
 * The documents in the text that a template gives, as Helm finds them (SplitManifests in helm v3.12.3
 * pkg/releaseutil/manifest.go): it cuts at every line that starts with `---`, whatever the YAML around it means, and trims the
 * pieces. White space behind a mark belongs to it, so of two marks in a row the second stays as a piece.
 */
export function splitManifests(text: string): string[] {
  const all = text.trim()
  const pieces: string[] = []
  let start = all.startsWith('---') ? skipBlanks(all, 3) : 0
  for (let mark = all.indexOf('\n---', start); mark >= 0; mark = all.indexOf('\n---', start)) {
    pieces.push(all.slice(start, mark))
    start = skipBlanks(all, mark + 4)
  }
  pieces.push(all.slice(start))
  return pieces.filter((piece) => piece !== '').map((piece) => piece.trim())
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (blanks.has(text.charAt(at))) at++
  return at
}
