import { equals, type Edit, type Json, type JsonObject } from '../../../core/index.ts'
import { valueAt } from '../../when/value-at.ts'

/** Adds an item to the list at a dotted path, after what is there; nothing where the list has it. */
export function append(values: JsonObject, path: string, item: Json): readonly Edit[] {
  const found = valueAt(values, path)
  const list: readonly Json[] = Array.isArray(found) ? found : []
  if (list.some((one) => equals(one, item))) return []
  return [{ op: 'set', path: path.split('.'), value: [...list, item] }]
}
