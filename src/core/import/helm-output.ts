/** The parts of what `helm get values` or `helm get all` prints. */
export interface HelmOutput {
  /** What stands before the first part: NAME, NAMESPACE, CHART, VERSION and the like. */
  readonly facts: ReadonlyMap<string, string>
  readonly parts: ReadonlyMap<HelmPart, { readonly text: string; readonly line: number }>
}
export type HelmPart = 'USER-SUPPLIED VALUES' | 'COMPUTED VALUES' | 'HOOKS' | 'MANIFEST' | 'NOTES'

const heading = /^(USER-SUPPLIED VALUES|COMPUTED VALUES|HOOKS|MANIFEST|NOTES):[ \t]*\r?$/gm

/**
 * Takes the output of `helm get values` (with its first line) or `helm get all` apart; null for any other text. A values file cannot
 * look like it: `NAME: a` alone has no heading behind it. Lines count from 0.
 */
export function helmOutput(text: string): HelmOutput | null {
  const headings = [...text.matchAll(heading)]
  const first = headings[0]
  if (!first) return null
  const facts = readFacts(text.slice(0, first.index))
  if (!facts) return null
  const parts = new Map<HelmPart, { text: string; line: number }>()
  for (const [index, { index: start, 0: own, 1: name }] of headings.entries()) {
    if (parts.has(name as HelmPart)) continue
    const from = start + own.length
    const part = text.slice(from, headings[index + 1]?.index ?? text.length)
    parts.set(name as HelmPart, { text: part, line: text.slice(0, from).split('\n').length - 1 })
  }
  return { facts, parts }
}

/** Null where the head is more than facts. */
function readFacts(head: string): ReadonlyMap<string, string> | null {
  const facts = new Map<string, string>()
  for (const line of head.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const [, name, value] = /^([A-Z][A-Z_ ]*): ?(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) return null
    facts.set(name, value.trim())
  }
  return facts
}
