import type { Translations } from './translations.ts'

/** A language of the page, as `lang` and `Intl` name it. */
export type LanguageId = 'en' | 'de'

interface Language {
  readonly id: LanguageId
  readonly translations: Translations
}

/** Messages are written in English, so English needs no translations. */
let language: Language = { id: 'en', translations: {} }

/** Sets the language of all messages made from now on. Called once, before the first of them, and by tests. */
export function setLanguage(next: Language): void {
  language = next
}

/** The language of messages, for `Intl`. */
export const languageId = (): LanguageId => language.id

/** The translation of an English message; undefined where it stays English. */
export const translationOf = (message: string): Translations[string] | undefined =>
  Object.hasOwn(language.translations, message) ? language.translations[message] : undefined
