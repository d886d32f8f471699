import type { Edit } from '../../config.ts'
import { isObject, type JsonObject } from '../../json.ts'
import { coalesce } from '../../values/coalesce.ts'
import { equals } from '../../values/equals.ts'
import { get } from '../../values/get.ts'
import type { Catalog } from '../catalog.ts'
import type { MovedSetting } from './moved-settings.ts'

/**
 * The edits that say a setting in its new place; null where nothing of it carries over. What the user already said there wins over what
 * moves in.
 * @param overrides what the user said
 * @param catalog that of the chart with the new place
 */
export function moveEdits(
  { from, to, convert }: MovedSetting,
  overrides: JsonObject,
  catalog: Catalog,
): readonly Edit[] | null {
  const value = get(overrides, from)
  if (value === undefined || value === null) return null
  const edits = convert ? convert(value, catalog) : [{ op: 'set', path: to, value } as const]
  const needed = (edits ?? []).flatMap((edit) => besideOwn(edit, overrides))
  return needed.length > 0 ? needed : null
}

function besideOwn(edit: Edit, overrides: JsonObject): readonly Edit[] {
  const own = get(overrides, edit.path)
  if (own === undefined || edit.op === 'unset') return [edit]
  if (!isObject(own) || !isObject(edit.value)) return []
  const value = coalesce(edit.value, own)
  return equals(value, own) ? [] : [{ ...edit, value }]
}
