import type { IndexedDoc } from './search-index.ts'

/** How well one word of the query fits, by where it is found; 0 where it is not. The last key tells most. */
export function scoreWord(word: string, doc: IndexedDoc): number {
  const last = doc.segments.at(-1) ?? ''
  if (last === word) return 100
  if (doc.text.endsWith(word) && word.includes('.')) return 95
  if (last.startsWith(word)) return 80
  if (doc.segments.includes(word)) return 70
  if (doc.titleWords.includes(word)) return 65
  if (doc.pathWords.includes(word)) return 60
  if (startsOne(doc.titleWords, word)) return 50
  if (startsOne(doc.segments, word)) return 48
  if (startsOne(doc.pathWords, word)) return 45
  if (doc.helpWords.includes(word)) return 30
  if (doc.text.includes(word)) return 25
  if (doc.title.includes(word)) return 20
  if (startsOne(doc.helpWords, word)) return 18
  return doc.help.includes(word) ? 8 : 0
}

const startsOne = (words: readonly string[], start: string): boolean =>
  words.some((one) => one.startsWith(start))

/** How well a query fits; 0 where one of its words is nowhere. `whole` is the query in lower case without spaces around. */
export function score(whole: string, words: readonly string[], doc: IndexedDoc): number {
  if (doc.text === whole) return 10_000
  let sum = 0
  for (const word of words) {
    const part = scoreWord(word, doc)
    if (part === 0) return 0
    sum += part
  }
  const wholePath = doc.text.startsWith(whole) ? 40 : 0
  const wholeTitle = doc.title === whole ? 60 : doc.title.startsWith(whole) ? 20 : 0
  return Math.max(1, sum / words.length + wholePath + wholeTitle - doc.handicap)
}
