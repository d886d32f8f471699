import { TemplateError } from '../../../go/template-error.ts'
import { isObject, type Json } from '../../../json.ts'

/**
 * sprig's `dig`: walks down maps; the fallback where a key is missing. A null that is there is the answer.
 * @throws TemplateError where something above the last key is no map
 */
export function dig(node: Json | undefined, keys: readonly string[], fallback: Json): Json {
  for (const key of keys) {
    if (!isObject(node)) throw new TemplateError('render', `dig: there is no map to look for ${key} in`)
    if (!Object.hasOwn(node, key)) return fallback
    node = node[key]
  }
  return node ?? null
}
