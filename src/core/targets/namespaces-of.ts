import { get } from '../values/get.ts'
import type { RenderedObject } from './rendered-objects.ts'

/** Where objects go, as their metadata says. */
export interface Namespaces {
  /** Kinds that are namespaced in Kubernetes and name no namespace, so that the one who applies them decides. */
  readonly unsaid: readonly string[]
  /** Whether an object goes into another namespace than the release's, or is a namespace itself. */
  readonly others: boolean
}

/** Kinds of the chart that stand in no namespace. */
const clusterKinds = new Set(['ClusterRole', 'ClusterRoleBinding', 'Namespace'])

/** Reads the namespaces of rendered objects; a bare number counts as its text, as Helm's users know it. */
export function namespacesOf(objects: readonly RenderedObject[], namespace: string): Namespaces {
  const unsaid: string[] = []
  let others = false
  for (const { object } of objects) {
    const { kind } = object
    const said = get(object, ['metadata', 'namespace'])
    if (kind === 'Namespace') others = true
    if (typeof said === 'string' || typeof said === 'number') others ||= String(said) !== namespace
    else if (typeof kind === 'string' && !clusterKinds.has(kind)) unsaid.push(kind)
  }
  return { unsaid: [...new Set(unsaid)], others }
}
