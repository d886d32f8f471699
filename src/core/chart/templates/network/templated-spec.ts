import { fromYaml } from '../../../go/from-yaml.ts'
import { toJson } from '../../../go/to-json.ts'
import { toYaml } from '../../../go/to-yaml.ts'
import { tpl } from '../../../go/tpl.ts'
import { truthy } from '../../../go/truthy.ts'
import { isObject, type Json, type JsonObject } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { indent } from '../workload/indent.ts'
import { plainSpec } from './plain-spec.ts'

/**
 * A spec that the chart writes as YAML and then runs as a template; the chart's own keys follow. What comes out of the template may
 * have other types than what went in.
 * @throws TemplateError where the template fails, or its result is no YAML in this place
 */
export function templatedSpec(context: Context, given: Json | undefined, added: JsonObject): Json {
  if (!truthy(given) || !JSON.stringify(given).includes('{{')) return plainSpec(context, given, added)
  const text = indent(tpl(toYaml(given), context))
  const keys = Object.entries(added).map(([key, value]) => `  ${key}: ${toJson(value)}\n`)
  const read = fromYaml(`spec:\n${text}\n${keys.join('')}`)
  return (isObject(read) && read['spec']) || null
}
