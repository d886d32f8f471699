import { loadCatalog } from '../catalog/load-catalog.ts'
import { loadLifetimes } from '../catalog/load-lifetimes.ts'
import { loadKubernetesSchemas } from '../facts/kubernetes/load-kubernetes-schemas.ts'
import type { Language } from './language.ts'

/** The language of a chart minor, without help texts. */
export async function languageOf(minor: string): Promise<Language> {
  const catalog = await loadCatalog(minor)
  if (!catalog) throw new Error(`no facts for ${minor}`)
  return {
    catalog,
    lifetimes: await loadLifetimes(),
    help: (path) => (path.at(-1) === 'replicas' ? 'How many pods run.' : undefined),
    kubernetes: await loadKubernetesSchemas(),
  }
}
