import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { secretPlaceholder } from './secret-placeholder.ts'

/** The places of texts in which a secret was replaced by the placeholder. */
export function findPlaceholders(values: JsonObject): readonly Path[] {
  const found: Path[] = []
  const visit = (value: Json, path: Path): void => {
    if (typeof value === 'string' && value.includes(secretPlaceholder)) found.push(path)
    else if (Array.isArray(value)) value.forEach((item: Json, index) => visit(item, [...path, String(index)]))
    else if (isObject(value)) for (const [key, child] of Object.entries(value)) visit(child, [...path, key])
  }
  visit(values, [])
  return found
}
