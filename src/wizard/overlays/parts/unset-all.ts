import type { Edit, JsonObject } from '../../../core/index.ts'
import { valueAt } from '../../when/value-at.ts'

/** Takes back what was said at dotted paths, where there is anything. */
export const unsetAll = (values: JsonObject, paths: readonly string[]): readonly Edit[] =>
  paths
    .filter((path) => valueAt(values, path) !== undefined)
    .map((path) => ({ op: 'unset', path: path.split('.') }))
