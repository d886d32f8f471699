import { loadLifetimes, type Catalog } from '../../core/index.ts'
import { loadKubernetesSchemas, type Language } from '../../core/language/index.ts'
import type { LanguageId } from '../../i18n/index.ts'
import { speak } from '../../i18n/languages.ts'
import { helpAt } from '../../wizard/help/index.ts'

/** All that questions about values of a chart version are answered from. Rejects where a part of it cannot be loaded. */
export async function loadLanguage(catalog: Catalog, language: LanguageId): Promise<Language> {
  const [lifetimes, kubernetes] = await Promise.all([
    loadLifetimes(),
    loadKubernetesSchemas(),
    speak(language),
  ])
  return { catalog, lifetimes, kubernetes, help: (path) => helpAt(path)?.help }
}
