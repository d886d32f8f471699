import { isObject, type Edit, type JsonObject, type Path } from '../../../core/index.ts'

/** Values as edits, one for each leaf, so that maps merge with what is there and everything else is replaced. An empty map does nothing. */
export const setAll = (values: JsonObject, at: Path = []): readonly Edit[] =>
  Object.entries(values).flatMap(([key, value]): readonly Edit[] => {
    const path = [...at, key]
    return isObject(value) ? setAll(value, path) : [{ op: 'set', path, value }]
  })
