import { isObject, type Json, type JsonArray, type JsonObject } from '../../json.ts'
import { put } from '../../values/put.ts'

/** Values with one `--set` applied: what is missing on the way is made, lists are filled up with nulls, anything else in the way goes. */
export function putSet(values: JsonObject, steps: readonly (string | number)[], value: Json): JsonObject {
  const changed = replaced(values, steps, value)
  return isObject(changed) ? changed : values
}

function replaced(node: Json | undefined, steps: readonly (string | number)[], value: Json): Json {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list: Json[] = Array.isArray(node) ? [...(node as JsonArray)] : []
    while (list.length < step) list.push(null)
    list[step] = replaced(list[step], rest, value)
    return list
  }
  const map = isObject(node) ? { ...node } : {}
  put(map, step, replaced(Object.hasOwn(map, step) ? map[step] : undefined, rest, value))
  return map
}
