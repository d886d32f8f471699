/** A setting in any chart version, with what is below it. */
export interface KeyNode {
  /** First minor that has it. */
  readonly first: string
  /** Last minor that has it; null where the newest one does. */
  readonly last: string | null
  /** By key; items of a list are `[]`, free keys `*`. Empty below scalars, and where anything may stand. */
  readonly children: ReadonlyMap<string, KeyNode>
}

interface GrowingNode extends KeyNode {
  readonly children: Map<string, GrowingNode>
}

let loaded: Promise<KeyNode> | undefined

/** Loads the settings of all chart versions; the root has no life of its own. */
export function loadKeyTree(): Promise<KeyNode> {
  return (loaded ??= import('../catalog/lifetimes.json').then(({ default: spans }) => grow(spans)))
}

function grow(spans: Readonly<Record<string, readonly string[]>>): KeyNode {
  const root: GrowingNode = { first: '', last: null, children: new Map() }
  // Paths come sorted, so that a parent is there before its children.
  for (const [path, [first = '', last = null]] of Object.entries(spans)) {
    const segments = path.replaceAll('[]', '.[]').split('.')
    const parent = segments
      .slice(0, -1)
      .reduce<GrowingNode | undefined>((node, segment) => node?.children.get(segment), root)
    parent?.children.set(segments.at(-1) ?? '', { first, last, children: new Map() })
  }
  return root
}
