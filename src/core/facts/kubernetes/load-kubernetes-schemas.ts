import type { KubernetesSchemas } from './kubernetes-schema.ts'

type FactsModule = { readonly default: unknown }

/** Loads the forms of the Kubernetes types that values can hold; a file of its own, for whoever checks or completes them. */
export async function loadKubernetesSchemas(): Promise<KubernetesSchemas> {
  const module: FactsModule = await import('./schemas.json')
  return module.default as KubernetesSchemas
}
