import { t } from '../../../i18n/index.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import { isObject, type Json, type JsonArray, type JsonObject, type Path } from '../../json.ts'
import { coalesce } from '../../values/coalesce.ts'
import { equals } from '../../values/equals.ts'
import { get } from '../../values/get.ts'
import { set } from '../../values/set.ts'
import { compareMinors } from '../compare-minors.ts'
import type { ImportNote, LegacyDistro } from '../import-result.ts'
import { isAlive } from '../is-alive.ts'
import { keyBelow } from '../key-below.ts'
import type { KeyNode } from '../load-key-tree.ts'

/** A note about what was converted also knows where it went. */
export type LegacyNote = ImportNote & { readonly to?: Path }

/** Values of the present format in the making. */
export interface Draft {
  /** The distribution as the present format calls it. */
  readonly distro: Exclude<LegacyDistro, 'eks'>
  values(): JsonObject
  readonly notes: LegacyNote[]
  /** Whether the target has the setting at a dotted path, and takes it. */
  has(place: string): boolean
  /** The first place that the target has, else the one that is nearest to it. */
  choose(places: readonly string[]): string
  /** Writes a value; maps join maps, and with `append` lists join lists. */
  put(place: string | Path, value: Json, append?: boolean): Path
  converted(from: Path, to: Path, hint?: string): void
  dropped(from: Path, why: string): void
}

/** No reader gets through more; the tables alone have about 200 rows. */
const maxNotes = 500

/** An empty draft for a chart minor. */
export function startDraft(distro: Draft['distro'], { minor, rejected }: Catalog, tree: KeyNode): Draft {
  let values: JsonObject = {}
  const notes: LegacyNote[] = []
  const pathOf = (place: string): Path => place.replace('{distro}', distro).split('.')
  const node = (place: string): KeyNode | undefined =>
    pathOf(place).reduce<KeyNode | undefined>((above, key) => above && keyBelow(above, key), tree)
  const has = (place: string): boolean => {
    const known = node(place)
    return known !== undefined && isAlive(known, minor) && !rejected.includes(place)
  }
  return {
    distro,
    values: () => values,
    notes,
    has,
    choose: (places) => {
      const later = places.every((place) => compareMinors(node(place)?.first ?? '0.0', minor) > 0)
      return places.find(has) ?? (later ? places.at(-1) : places[0]) ?? ''
    },
    put: (place, value, append = false) => {
      const path = typeof place === 'string' ? pathOf(place) : place
      values = set(values, path, joined(get(values, path), value, append))
      return path
    },
    converted: (from, to, hint) => {
      // Both formats have some keys at the same place.
      if (equals(from, to)) return
      const moved = t`Now ${to.join('.')}.`
      notes.push({ kind: 'converted', path: from, message: hint ? `${moved} ${hint}` : moved, to })
    },
    dropped: (from, why) => {
      if (notes.length >= maxNotes) return
      const isNamed = notes.some((note) => note.kind === 'not-converted' && equals(note.path, from))
      if (!isNamed) notes.push({ kind: 'not-converted', path: from, message: why })
    },
  }
}

function joined(before: Json | undefined, value: Json, append: boolean): Json {
  if (isObject(before) && isObject(value)) return coalesce(before, value)
  if (append && Array.isArray(before) && Array.isArray(value))
    return [...(before as JsonArray), ...(value as JsonArray)]
  return value
}
