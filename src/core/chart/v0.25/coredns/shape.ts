import type { Context } from '../../context.ts'

/** What changed in the manifests of CoreDNS. */
export interface CoreDnsShape {
  /** The label `k8s-app` of its objects. */
  readonly label: string
  /** What the user may say about the nodes of its pods, beside the node selector. */
  readonly scheduling: readonly string[]
  /** Zones before `cluster.local`, with a space before each. */
  zones(context: Context): string
}
