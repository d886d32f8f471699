import { beginToSpeak, languages } from '../i18n/languages.ts'
import type { LanguageId } from '../i18n/index.ts'

const key = 'vcluster-wizard.language'

const known = (text: string | null): LanguageId | undefined =>
  languages.find(({ id }) => id === text?.toLowerCase().split('-')[0])?.id

/** The visitor's choice, else the first of the browser's languages that we speak, else English. */
function wanted(): LanguageId {
  try {
    const chosen = known(localStorage.getItem(key))
    if (chosen) return chosen
  } catch {
    // Blocked storage: nobody's choice is known.
  }
  return navigator.languages.map(known).find((id) => id !== undefined) ?? 'en'
}

/** Speaks the visitor's language; English where its translations cannot be loaded. */
export async function startLanguage(): Promise<void> {
  const id = wanted()
  try {
    await beginToSpeak(id)
    document.documentElement.lang = id
  } catch (error) {
    // For whoever looks into it; the page goes on in English.
    // oxlint-disable-next-line no-console
    console.error(error)
  }
}

/** Remembers a language, where the browser allows; the page speaks it from the next start on. */
export function rememberLanguage(id: LanguageId): boolean {
  try {
    localStorage.setItem(key, id)
    return true
  } catch {
    return false
  }
}
