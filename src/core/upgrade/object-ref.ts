import type { Manifest } from '../chart/chart.ts'
import type { Json } from '../json.ts'
import { get } from '../values/get.ts'

/** Which object of the cluster: the version of its API does not matter. */
export interface ObjectRef {
  readonly kind: string
  /** Null where the manifest names none: the release's, or the object has none. */
  readonly namespace: string | null
  readonly name: string
}

/** What a manifest calls its object; null for a document that is no object. A name that YAML reads as a number or boolean is a text again. */
export function objectRef({ object }: Manifest): ObjectRef | null {
  const kind = object?.['kind']
  if (!object || typeof kind !== 'string') return null
  const namespace = get(object, ['metadata', 'namespace'])
  const name = get(object, ['metadata', 'name'])
  return {
    kind,
    namespace: nameText(namespace),
    name: nameText(name) ?? '',
  }
}

function nameText(value: Json | undefined): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
