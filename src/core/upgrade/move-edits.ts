import type { Edit } from '../config.ts'
import { isObject } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import { equals } from '../values/equals.ts'
import { get } from '../values/get.ts'
import type { Rename } from './renames.ts'
import type { Side } from './side.ts'

/**
 * The edits that say a setting in its new place; null where nothing of it carries over. What the user already said there wins over what
 * moves in.
 */
export function moveEdits({ from, to, convert }: Rename, target: Side): readonly Edit[] | null {
  const value = get(target.overrides, from)
  if (value === undefined || value === null) return null
  const edits = convert ? convert(value, target) : [{ op: 'set', path: to, value } as const]
  const needed = (edits ?? []).flatMap((edit) => besideOwn(edit, target))
  return needed.length > 0 ? needed : null
}

function besideOwn(edit: Edit, { overrides }: Side): readonly Edit[] {
  const own = get(overrides, edit.path)
  if (own === undefined || edit.op === 'unset') return [edit]
  if (!isObject(own) || !isObject(edit.value)) return []
  const value = coalesce(edit.value, own)
  return equals(value, own) ? [] : [{ ...edit, value }]
}
