import { toJson } from '../../../go/to-json.ts'
import { truthy } from '../../../go/truthy.ts'
import { isObject, type Json, type JsonArray, type JsonObject } from '../../../json.ts'
import { TemplateError } from '../../template-error.ts'

const path = ['controlPlane', 'statefulSet', 'security', 'containerSecurityContext']

/**
 * A security context with the capabilities that kube-vip needs, behind the user's, each once.
 * @throws TemplateError where the user's have another shape
 */
export function withKubeVip(securityContext: Json | undefined): JsonObject {
  const context = requireMap(securityContext, path)
  const given = context['capabilities']
  const capabilities = truthy(given) ? requireMap(given, [...path, 'capabilities']) : {}
  const added = [...existing(capabilities['add']), 'NET_ADMIN', 'NET_RAW']
  return { ...context, capabilities: { ...capabilities, add: unique(added) } }
}

function existing(add: Json | undefined): JsonArray {
  if (!truthy(add)) return []
  if (Array.isArray(add)) return add as JsonArray
  throw new TemplateError('render', 'cannot concat this type as a list', [...path, 'capabilities', 'add'])
}

function requireMap(value: Json | undefined, at: readonly string[]): JsonObject {
  if (isObject(value)) return value
  throw new TemplateError('render', 'wrong type for value; expected map[string]interface {}', at)
}

/** sprig's `uniq`: the first of equal items stays. */
function unique(items: JsonArray): JsonArray {
  const seen = new Map<string, Json>()
  for (const item of items) {
    const key = toJson(item)
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()]
}
