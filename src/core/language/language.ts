import type { Catalog } from '../catalog/catalog.ts'
import type { Lifetime } from '../catalog/load-lifetimes.ts'
import type { KubernetesSchemas } from '../facts/kubernetes/kubernetes-schema.ts'
import type { Path } from '../json.ts'

/** All that questions about a values text are answered from. */
export interface Language {
  readonly catalog: Catalog
  /** When a setting came and went, `loadLifetimes`. */
  readonly lifetimes: (path: Path) => Lifetime | null
  /** What a setting does, in the reader's words; undefined where nobody wrote it down. */
  readonly help: (path: Path) => string | undefined
  /** Good values beyond those that the schemas know, in the order to offer them. */
  readonly choices?: (path: Path) => readonly string[] | undefined
  /** `loadKubernetesSchemas`; null leaves the free-form fields alone. */
  readonly kubernetes: KubernetesSchemas | null
}
