import { fromYaml } from '../../../go/from-yaml.ts'
import { isObject, type Json } from '../../../json.ts'
import { indent } from './indent.ts'

/**
 * What a text means as the value of a key, on lines of its own and indented.
 * @throws TemplateError('manifest') where it is no valid YAML
 */
export function block(text: string): Json {
  const read = fromYaml(`key:\n${indent(text)}\n`)
  return isObject(read) ? (read['key'] ?? null) : null
}
