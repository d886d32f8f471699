import type { Path } from '../../core/index.ts'
import { steps } from '../../wizard/index.ts'
import type { Entry } from '../../wizard/step.ts'

/** The place of a value in the wizard. */
export interface Place {
  readonly step: string
  /** Dotted path of the field, the anchor of its row; the block's name where a block edits the value. */
  readonly anchor: string
}

function* pathsOf(entry: Entry): Generator<readonly [path: string, anchor: string]> {
  if ('block' in entry) for (const path of entry.paths ?? []) yield [path, entry.block]
  else if (!entry.home) yield [entry.path, entry.path]
}

const places = new Map<string, Place>()
for (const step of steps)
  for (const section of step.sections)
    for (const entry of [...section.entries, ...(section.columns ?? []).flatMap((column) => column.entries)])
      for (const [path, anchor] of pathsOf(entry))
        if (!places.has(path)) places.set(path, { step: step.id, anchor })

/** Where a value is edited: the field at the path, or at the nearest ancestor that has one; null where only the values file can hold it. */
export function placeOf(path: Path): Place | null {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(path.slice(0, length).join('.'))
    if (place) return place
  }
  // A finding about a whole section (a parent of fields): its first field.
  const prefix = `${path.join('.')}.`
  for (const [known, place] of places) if (known.startsWith(prefix)) return place
  return null
}
