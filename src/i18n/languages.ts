import { setLanguage, type LanguageId } from './language.ts'
import type { Translations } from './translations.ts'

/** The languages of the page, each by its own name. */
export const languages: readonly { readonly id: LanguageId; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'de', name: 'Deutsch' },
]

/** Translations in two parts: what the page says of itself, and what it says about a configuration. */
interface Parts {
  readonly page: Translations
  readonly rest: () => Promise<Translations>
}

/** Translations are loaded by those who read them. English needs none: messages are written in it. */
const load: Readonly<Record<LanguageId, () => Promise<Parts>>> = {
  en: () => Promise.resolve({ page: {}, rest: () => Promise.resolve({}) }),
  de: () => import('./de/index.ts'),
}

let everything: Promise<void> = Promise.resolve()

/** Makes a language that of all messages from now on, as far as a page needs it to begin; before its first message. */
export async function beginToSpeak(id: LanguageId): Promise<void> {
  const { page, rest } = await load[id]()
  setLanguage({ id, translations: page })
  everything = rest().then((more) => setLanguage({ id, translations: { ...page, ...more } }))
}

/** Fulfilled when the language that was begun is known as a whole; rejected where its second part cannot be loaded. */
export const spoken = (): Promise<void> => everything

/** Makes a language that of all messages from now on, for workers. */
export const speak = (id: LanguageId): Promise<void> => beginToSpeak(id).then(spoken)
