import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import type { TargetInput } from './target.ts'

/** An object that Helm would create, and the chart template that it comes from. */
export interface RenderedObject {
  readonly source: string
  readonly object: JsonObject
}

export type RenderedObjects =
  | { readonly ok: true; readonly objects: readonly RenderedObject[] }
  | { readonly ok: false; readonly message: string }

/** What the chart renders, without documents of nothing but comments; or why there is nothing to write down. */
export function renderedObjects({ view }: TargetInput): RenderedObjects {
  const [refusal] = view.refusals
  if (refusal) return { ok: false, message: t`The chart refuses these values: ${refusal.message}` }
  const objects = view.manifests.flatMap(({ source, object }) => (object ? [{ source, object }] : []))
  return objects.length > 0 ? { ok: true, objects } : { ok: false, message: t`No object is rendered yet.` }
}
