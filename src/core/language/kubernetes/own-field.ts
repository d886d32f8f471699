import type { KubernetesSchema } from '../../facts/kubernetes/kubernetes-schema.ts'

/** The form of a field of a type; undefined where it has none of that name. */
export function ownField({ properties }: KubernetesSchema, field: string): KubernetesSchema | undefined {
  return properties && Object.hasOwn(properties, field) ? properties[field] : undefined
}
