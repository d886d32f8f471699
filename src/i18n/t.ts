import { translationOf } from './language.ts'
import type { Value } from './translations.ts'

/**
 * A message in the page's language: t`Use ${3} members`. The English text is the message's name: without a translation it is the
 * message. Inside functions only, because modules are evaluated before the language is known.
 */
export function t(texts: TemplateStringsArray, ...values: readonly Value[]): string {
  const translation = translationOf(messageOf(texts))
  if (typeof translation === 'function') return translation(...values)
  if (translation !== undefined) return fill(translation, values)
  return texts.map((text, index) => (index === 0 ? text : `${values[index - 1] ?? ''}${text}`)).join('')
}

/** How translations name a message: `Use {0} members`. */
export const messageOf = (texts: readonly string[]): string =>
  texts.map((text, index) => (index === 0 ? text : `{${index - 1}}${text}`)).join('')

const fill = (text: string, values: readonly Value[]): string =>
  text.replaceAll(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? ''))
