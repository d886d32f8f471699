/** The form of a value in a Kubernetes object. A map with `properties` takes no other keys; one with neither takes any. */
export interface KubernetesSchema {
  /** Another type of the same file, in place of everything else. */
  readonly ref?: string
  readonly type?:
    | 'string'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'array'
    | 'object'
    | 'quantity'
    | 'int-or-string'
  /** The only words that a text may be. */
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, KubernetesSchema>>
  readonly required?: readonly string[]
  /** Of a list's items. */
  readonly items?: KubernetesSchema
  /** Of the values of a map whose keys are free. */
  readonly values?: KubernetesSchema
}

/**
 * Field names, types, required fields and enumerations of a Kubernetes release, as made by `scripts/kubernetes-schemas.ts` from its
 * OpenAPI document and Go types.
 */
export interface KubernetesSchemas {
  /** `1.36` */
  readonly version: string
  /** By the type's own name, `Toleration`. */
  readonly types: Readonly<Record<string, KubernetesSchema>>
}
