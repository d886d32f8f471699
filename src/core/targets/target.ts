import type { Catalog } from '../catalog/catalog.ts'
import type { Config } from '../config.ts'
import type { View } from '../derive.ts'
import type { Redacted } from '../share/redact.ts'

/** One file to copy or download; the name may have folders, with `/`. */
export interface TargetFile {
  readonly name: string
  readonly text: string
  readonly language: 'yaml' | 'hcl' | 'shell' | 'markdown'
}

/** What a target is made of. */
export interface TargetInput {
  readonly config: Config
  /** Of the config's chart minor; its `chartVersion` is the one that is installed. */
  readonly catalog: Catalog
  readonly view: Pick<View, 'minimal' | 'valuesYaml' | 'manifests' | 'refusals'>
  /** The user's own text of the values file, with their comments, where there is one; it must mean what the view means. */
  readonly valuesText?: string
  /** What `redact` makes of `view.minimal`, where secrets are to stand in a file of their own; null leaves them where they are. */
  readonly secrets: Redacted | null
  readonly options: {
    /** Where the chart lies in an OCI registry (`oci://host/path/vcluster`); null takes the public chart repository. Flux only. */
    readonly ociChart: string | null
  }
}

/** The files of a target, the one to show first in front, and what to know before use; or why there are none. */
export type TargetResult =
  | { readonly ok: true; readonly files: readonly TargetFile[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string }

/** One way to install what was configured. */
export interface Target {
  readonly id: string
  readonly title: string
  readonly description: string
  files(input: TargetInput): TargetResult
}
