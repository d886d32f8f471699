import { setLanguage, type LanguageId } from './language.ts'
import type { Translations } from './translations.ts'

/** The languages of the page, each by its own name. */
export const languages: readonly { readonly id: LanguageId; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'de', name: 'Deutsch' },
]

/** Translations are loaded by those who read them. English needs none: messages are written in it. */
const load: Readonly<Record<LanguageId, () => Promise<Translations>>> = {
  en: () => Promise.resolve({}),
  de: () => import('./de/index.ts').then(({ de }) => de),
}

/** Makes a language that of all messages from now on; for pages and workers, before their first message. */
export async function speak(id: LanguageId): Promise<void> {
  setLanguage({ id, translations: await load[id]() })
}
