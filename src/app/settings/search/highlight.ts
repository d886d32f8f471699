export interface Part {
  readonly text: string
  readonly hit: boolean
}

/** Cuts a text into parts inside and outside the words of a query; joined they are the text again. */
export function highlight(text: string, words: readonly string[]): readonly Part[] {
  const lower = text.toLowerCase()
  const hit = Array.from({ length: text.length }, () => false)
  // In some languages the small form is longer: then places would not agree, and nothing is marked.
  if (lower.length === text.length)
    for (const word of words)
      for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
        hit.fill(true, at, at + word.length)
  const parts: { text: string; hit: boolean }[] = []
  for (const [index, character] of text.split('').entries()) {
    const last = parts.at(-1)
    if (last && last.hit === hit[index]) last.text += character
    else parts.push({ text: character, hit: hit[index] ?? false })
  }
  return parts
}
