import { quote } from '../../../go/quote.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Json } from '../../../json.ts'

/** `{{ if words }}key:` with each word quoted on its own, to be spread. */
export function quotedWords<K extends 'command' | 'args'>(
  key: K,
  words: Json | undefined,
): { [P in K]?: string[] } {
  if (!truthy(words) || !Array.isArray(words)) return {}
  return { [key]: words.map((word: Json) => quote(word)) } as { [P in K]?: string[] }
}
