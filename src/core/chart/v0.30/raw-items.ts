import { fromYaml } from '../../go/from-yaml.ts'
import { plain } from '../../go/plain.ts'
import { printValue } from '../../go/print-value.ts'
import { isObject, type Json } from '../../json.ts'
import { TemplateError } from '../template-error.ts'

const word = /^[\w./]*$/

/**
 * `{{ range list }}- {{ . }}{{ end }}`: each item printed without quotes, then read as YAML. The type is what Kubernetes wants in
 * this place; nothing printed reads as null.
 * @throws TemplateError('manifest') where an item breaks the YAML
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the place decides
export function rawItems<T>(list: Json | undefined): T {
  const items = Array.isArray(list) ? list.map((item: Json) => rawItem(item)) : []
  return (items.length > 0 ? items : null) as T
}

function rawItem(value: Json): Json {
  const text = printValue(value)
  if (word.test(text)) return plain(text)
  const read = fromYaml(`list:\n  - ${text}\n  - next\n`)
  const items = isObject(read) ? read['list'] : null
  if (!Array.isArray(items) || items.length !== 2)
    throw new TemplateError('manifest', `${JSON.stringify(text)} is no list item`)
  return items[0] as Json
}
