export { languageId, setLanguage, type LanguageId } from './language.ts'
export { t } from './t.ts'
export { translate } from './translate.ts'
export type { Translation, Translations, Value } from './translations.ts'
