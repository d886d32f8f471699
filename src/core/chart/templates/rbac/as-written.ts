import type { Json } from '../../../json.ts'

/**
 * The user's own value, typed as Kubernetes expects it there. The schema of the values has checked the shape; what it leaves open
 * goes to the cluster as it is, as with Helm.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- the only place where user values get a Kubernetes type
export const asWritten = <T>(value: Json | undefined): T => value as T
