import { describe, listFields, type Catalog, type Path } from '../../../core/index.ts'
import { steps } from '../../../wizard/index.ts'
import { fieldsOf } from '../../../wizard/fields-of.ts'

/** A setting or section of a chart version, with what is below it by key. Items are `[]`, free keys `*`. */
export interface TreeNode {
  readonly path: Path
  /** It takes a value itself, and is not only the name of what is below. */
  readonly isField: boolean
  readonly below: ReadonlyMap<string, TreeNode>
}

interface Growing extends TreeNode {
  isField: boolean
  readonly below: Map<string, Growing>
}

const cache = new WeakMap<Catalog, TreeNode>()

/** Adds a setting; `isFree` where new steps on the way to it are in a map that the schema leaves free, so that they take values as well. */
function add(root: Growing, path: Path, isFree: boolean): void {
  let node = root
  for (const [index, key] of path.entries()) {
    let next = node.below.get(key)
    if (!next) {
      next = { path: path.slice(0, index + 1), isField: isFree, below: new Map() }
      node.below.set(key, next)
    }
    node = next
  }
  node.isField = true
}

/** The wizard's fields inside maps that the schema leaves free (`resources.limits.memory`), as far as the chart version has them. */
function* wizardPaths(catalog: Catalog): Generator<Path> {
  for (const step of steps)
    for (const { path } of fieldsOf(step)) {
      const keys = path.split('.')
      if (describe(catalog, keys)) yield keys
    }
}

/** Everything that a chart version knows, as a tree in the schema's order. Made once per catalog. */
export function catalogTree(catalog: Catalog): TreeNode {
  const known = cache.get(catalog)
  if (known) return known
  const root: Growing = { path: [], isField: false, below: new Map() }
  for (const { path } of listFields(catalog)) add(root, path, false)
  for (const path of wizardPaths(catalog)) add(root, path, true)
  cache.set(catalog, root)
  return root
}
