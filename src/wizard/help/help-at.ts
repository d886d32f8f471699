import type { Path } from '../../core/index.ts'
import { entries } from './entries.ts'
import type { HelpEntry } from './help.ts'
import { helpOf } from './help-of.ts'

/** Every place with help, and all places above one. */
const places: ReadonlySet<string> = new Set([...entries.keys()].flatMap((path) => [...above(path)]))

/** As `helpOf`, for a path in a values file: indices stand for items, and keys that are not known for free ones. */
export function helpAt(path: Path): HelpEntry | undefined {
  let place = ''
  for (const segment of path) {
    const next = candidates(place, segment).find((candidate) => places.has(candidate))
    if (next === undefined) return undefined
    place = next
  }
  return helpOf(place)
}

/** How the next step may be written: as itself, as an item or as a free key. */
function candidates(place: string, segment: string): readonly string[] {
  const prefix = place === '' ? '' : `${place}.`
  const isItem = segment === '[]' || /^\d+$/.test(segment)
  return [`${prefix}${segment}`, ...(isItem ? [`${place}[]`] : []), `${prefix}*`]
}

function* above(path: string): Generator<string> {
  for (const { index } of path.matchAll(/\.|\[\]|$/g)) if (index > 0) yield path.slice(0, index)
}
