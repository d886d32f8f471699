import { t } from '../../../i18n/index.ts'
import type { Json, JsonObject } from '../../json.ts'
import { equals } from '../../values/equals.ts'
import { get } from '../../values/get.ts'
import type { Draft } from './draft.ts'
import { isSilent } from './is-silent.ts'
import type { LegacyRow, Place } from './legacy-row.ts'

/** Does with one key of old values what its row says. */
export function convertRow(row: LegacyRow, old: JsonObject, draft: Draft): void {
  const from = row.from.split('.')
  const value = get(old, from)
  if (value === undefined || isSilent(value) || equals(value, row.silent)) return
  if (row.when && !equals(get(old, row.when.path.split('.')), row.when.is))
    return draft.dropped(row.when.at?.split('.') ?? from, row.when.otherwise())
  const place = chosen(row, draft)
  const turned = place === null ? null : turn(row, place, value)
  if (turned === undefined) return
  if (place === null || turned === null)
    draft.dropped(from, row.drop?.() ?? t`This value cannot be converted.`)
  else draft.converted(from, draft.put(nameOf(place), turned, row.append), row.hint?.())
}

const nameOf = (place: Place): string => (typeof place === 'string' ? place : place[0])

/** Null where the row says to drop the key, or does so because the target has no place for it. */
function chosen(row: LegacyRow, draft: Draft): Place | null {
  const places = row.to ?? []
  if (row.drop !== undefined && !places.some((place) => draft.has(nameOf(place)))) return null
  const name = draft.choose(places.map(nameOf))
  return places.find((place) => nameOf(place) === name) ?? null
}

function turn(row: LegacyRow, place: Place, value: Json): Json | undefined {
  const change = typeof place === 'string' ? row.turn : place[1]
  return change ? change(value) : value
}
