import type { KubernetesSchema, KubernetesSchemas } from '../../facts/kubernetes/kubernetes-schema.ts'
import { ownField } from './own-field.ts'

const scalars: Readonly<Record<string, KubernetesSchema>> = {
  quantity: { type: 'quantity' },
  string: { type: 'string' },
  'int-or-string': { type: 'int-or-string' },
}

/**
 * The form that a type's name stands for: `Toleration`, `Toleration[]` (a list), `quantity{}` (a map with free keys), `PodSpec.dnsPolicy`
 * (a field of a type). Null where the schemas lack it.
 */
export function kubernetesType(schemas: KubernetesSchemas, name: string): KubernetesSchema | null {
  const inner = name.endsWith('[]') || name.endsWith('{}') ? kubernetesType(schemas, name.slice(0, -2)) : null
  if (inner) return name.endsWith('[]') ? { type: 'array', items: inner } : { type: 'object', values: inner }
  if (Object.hasOwn(scalars, name)) return scalars[name] ?? null
  const [type = '', field] = name.split('.')
  const owner = Object.hasOwn(schemas.types, type) ? schemas.types[type] : undefined
  if (!owner) return null
  return field === undefined ? { ref: type } : (ownField(owner, field) ?? null)
}
