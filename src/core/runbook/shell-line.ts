import { shellQuote } from '../targets/shell-quote.ts'

/** One word, or several. */
export type Words = string | readonly string[]

const widest = 100

/** Words that stay in one line: an option and its value. */
function grouped(words: readonly string[]): readonly string[] {
  const groups: string[] = []
  let isOpen = false
  for (const word of words) {
    const text = shellQuote(word)
    const isOption = word.startsWith('-')
    if (isOpen && !isOption) groups.push(`${groups.pop() ?? ''} ${text}`)
    else groups.push(text)
    isOpen = isOption && word !== '--'
  }
  return groups
}

/**
 * A command for a POSIX shell from its words, which it passes on exactly as they are, whatever they hold. Long commands go on in the
 * next line.
 */
export function shellLine(...words: readonly Words[]): string {
  const lines: string[] = []
  for (const text of grouped(words.flat())) {
    const line = lines.at(-1)
    if (line === undefined) lines.push(text)
    else if (line.length + text.length > widest) lines.push(`  ${text}`)
    else lines[lines.length - 1] = `${line} ${text}`
  }
  return lines.join(' \\\n')
}
