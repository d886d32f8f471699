import type { JsonObject } from '../json.ts'
import type { Context } from './context.ts'
import type { Parts } from './parts.ts'

/** A rendered object as Kubernetes would read it. */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: object
}

/**
 * One file of the chart's `templates/`. Returns its documents in file order; none where the file renders nothing. Null is a
 * document of nothing but comments, which only the user's own manifests can hold.
 */
export type Template = (context: Context) => readonly (KubernetesObject | null)[]

/** The templates of one chart minor, by file name without folder (`statefulset.yaml`), and the parts they use. */
export interface Chart {
  readonly templates: Readonly<Record<string, Template>>
  readonly parts: Parts
}

/** A rendered object and the chart template that it comes from (`templates/statefulset.yaml`). */
export interface Manifest {
  readonly source: string
  /** Null for a document of nothing but comments. */
  readonly object: JsonObject | null
}

/** What an older minor changes against the next newer one. `null` removes a template that the older chart lacks. */
export interface Overlay {
  readonly templates?: Readonly<Record<string, Template | null>>
  readonly parts?: Partial<Parts>
}

/** An older chart minor: the newer one with some templates and parts replaced. */
export function overlay(newer: Chart, changes: Overlay): Chart {
  const templates: Record<string, Template> = { ...newer.templates }
  for (const [file, template] of Object.entries(changes.templates ?? {})) {
    if (template) templates[file] = template
    else delete templates[file]
  }
  return { templates, parts: { ...newer.parts, ...changes.parts } }
}
