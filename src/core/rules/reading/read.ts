import { isObject, type Json, type JsonArray, type JsonObject, type Path } from '../../json.ts'
import { get } from '../../values/get.ts'

/** Looks a value up and answers in the wanted type, so that a rule never trips over a value of the wrong one. */
export const read = {
  number(values: Json | undefined, path: Path): number | null {
    const value = at(values, path)
    return typeof value === 'number' ? value : null
  },
  /** Empty where there is no text. */
  text(values: Json | undefined, path: Path): string {
    const value = at(values, path)
    return typeof value === 'string' ? value : ''
  },
  /** Only a real `true` counts. */
  flag(values: Json | undefined, path: Path): boolean {
    return at(values, path) === true
  },
  /** Boolean or text as templates compare it: `true`, `false`, `auto`; empty where there is nothing. */
  word(values: Json | undefined, path: Path): string {
    const value = at(values, path)
    return typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''
  },
  list(values: Json | undefined, path: Path): JsonArray {
    const value = at(values, path)
    return Array.isArray(value) ? (value as JsonArray) : []
  },
  map(values: Json | undefined, path: Path): JsonObject {
    const value = at(values, path)
    return isObject(value) ? value : {}
  },
}

function at(values: Json | undefined, path: Path): Json | undefined {
  return values === undefined ? undefined : get(values, path)
}
