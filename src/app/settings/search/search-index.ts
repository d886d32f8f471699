import type { SettingDoc } from './setting-doc.ts'
import { splitWords } from './split-words.ts'

/** A setting with what is compared, made once. All in lower case. */
export interface IndexedDoc {
  readonly doc: SettingDoc
  readonly text: string
  /** The keys of the path. */
  readonly segments: readonly string[]
  /** The words inside the keys. */
  readonly pathWords: readonly string[]
  readonly titleWords: readonly string[]
  readonly helpWords: readonly string[]
  readonly title: string
  readonly help: string
  /** What it costs to be deep, a pattern of entries, or of another version. */
  readonly handicap: number
}

function handicapOf({ path, elsewhere, deprecated }: SettingDoc): number {
  const patterns = path.filter((key) => key === '[]' || key === '*').length
  return path.length + 4 * patterns + (deprecated ? 5 : 0) + (elsewhere ? 25 : 0)
}

/** Prepares settings for the search; the order decides between equals. */
export const searchIndex = (docs: readonly SettingDoc[]): readonly IndexedDoc[] =>
  docs.map((doc) => ({
    doc,
    text: doc.text.toLowerCase(),
    segments: doc.path.map((key) => key.toLowerCase()),
    pathWords: doc.path.flatMap((key) => splitWords(key)),
    titleWords: splitWords(doc.title),
    helpWords: splitWords(doc.help),
    title: doc.title.toLowerCase(),
    help: doc.help.toLowerCase(),
    handicap: handicapOf(doc),
  }))
