import { quote } from '../../../go/quote.ts'
import type { Json } from '../../../json.ts'
import { optional } from './optional.ts'

/** `{{ if words }}key:` with each word quoted on its own, to be spread. */
export const quotedWords = <K extends 'command' | 'args'>(
  key: K,
  words: Json | undefined,
): { [P in K]?: never } =>
  optional(key, Array.isArray(words) ? words.map((word: Json) => quote(word)) : undefined)
