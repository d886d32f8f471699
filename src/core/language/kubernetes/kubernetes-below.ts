import type { KubernetesSchema, KubernetesSchemas } from '../../facts/kubernetes/kubernetes-schema.ts'
import { ownField } from './own-field.ts'
import { resolveKubernetes } from './resolve-kubernetes.ts'

/** The form one step below: a field, a free key, or an item. Undefined where there is none; no form at all is `{}`. */
export function kubernetesBelow(
  schemas: KubernetesSchemas,
  schema: KubernetesSchema,
  segment: string,
): KubernetesSchema | undefined {
  const { type, properties, values, items } = resolveKubernetes(schemas, schema)
  if (type === 'array') return /^\d+$|^\[\]$/.test(segment) ? (items ?? {}) : undefined
  if (properties) return ownField({ properties }, segment)
  if (values) return values
  return type === 'object' || type === undefined ? {} : undefined
}
