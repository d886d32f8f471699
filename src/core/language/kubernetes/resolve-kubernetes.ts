import type { KubernetesSchema, KubernetesSchemas } from '../../facts/kubernetes/kubernetes-schema.ts'

/** A type's form with its reference followed. */
export function resolveKubernetes(schemas: KubernetesSchemas, schema: KubernetesSchema): KubernetesSchema {
  return schema.ref === undefined ? schema : (schemas.types[schema.ref] ?? {})
}
