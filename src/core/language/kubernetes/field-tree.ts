import { kubernetesFields } from './kubernetes-fields.ts'

/** The table of Kubernetes fields, by steps. */
export interface FieldTree {
  readonly below: ReadonlyMap<string, FieldTree>
  readonly type: string | null
}
interface Growing extends FieldTree {
  readonly below: Map<string, Growing>
  type: string | null
}

function grow(): FieldTree {
  const root: Growing = { below: new Map(), type: null }
  for (const [path, type] of Object.entries(kubernetesFields)) {
    let node = root
    for (const step of path.replaceAll('[]', '.[]').split('.')) {
      const next = node.below.get(step) ?? { below: new Map(), type: null }
      node.below.set(step, next)
      node = next
    }
    node.type = type
  }
  return root
}

/** Where the values take Kubernetes types, from the root down. */
export const fieldTree: FieldTree = grow()
