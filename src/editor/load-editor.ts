import { languageId, type LanguageId } from '../i18n/index.ts'

/** Monaco's own words (find box, menus) in the languages of the page; it is written in English. */
const words: Partial<Record<LanguageId, () => Promise<unknown>>> = {
  de: () => import('monaco-editor/nls/lang/de'),
}

/** Loads a component that shows Monaco. Its words come first, because Monaco reads them while it is loaded. */
export async function loadEditor<T>(load: () => Promise<T>): Promise<T> {
  await words[languageId()]?.()
  return load()
}
