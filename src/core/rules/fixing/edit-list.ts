import type { Edit } from '../../config.ts'
import type { Json, JsonArray, Path } from '../../json.ts'
import { get } from '../../values/get.ts'
import { read } from '../reading/read.ts'
import type { RuleContext } from '../rule.ts'
import { edit } from './edit.ts'

/**
 * Edits of lists. Helm replaces lists as a whole, so an item can be edited in place only where the user wrote the list; a list of the
 * chart's defaults has to be written out first.
 */
export const editList = {
  /** Replaces one item; `path` ends with its index. */
  replace(context: RuleContext, path: Path, item: Json): Edit {
    const list = path.slice(0, -1)
    if (Array.isArray(get(context.overrides, list))) return edit.set(path, item)
    return edit.set(list, read.list(context.values, list).with(Number(path.at(-1)), item))
  },
  /** Takes one item out. */
  remove(context: RuleContext, path: Path): Edit {
    const list = path.slice(0, -1)
    return edit.set(list, read.list(context.values, list).toSpliced(Number(path.at(-1)), 1))
  },
  append(context: RuleContext, list: Path, ...items: JsonArray): Edit {
    return edit.set(list, [...read.list(context.values, list), ...items])
  },
}
