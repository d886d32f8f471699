import { isObject, type JsonObject } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { TemplateError } from '../../template-error.ts'
import { configYaml } from './config-yaml.ts'

/**
 * The annotation that restarts the pod when the values change (`vcluster.vClusterConfigHash`): SHA-256, in hexadecimal digits, of the
 * base64 text. Node pools may change without a restart, so `privateNodes.autoNodes` does not count.
 */
export function configHash({ values, codec }: Context): string {
  const privateNodes = values['privateNodes']
  if (!isObject(privateNodes))
    throw new TemplateError('render', 'wrong type for value; expected map[string]interface {}', [
      'privateNodes',
    ])
  return codec.sha256(codec.base64(configYaml({ ...values, privateNodes: withoutAutoNodes(privateNodes) })))
}

/** One copy for each section, so that its text is written once. */
const copies = new WeakMap<JsonObject, JsonObject>()

function withoutAutoNodes(privateNodes: JsonObject): JsonObject {
  const known = copies.get(privateNodes)
  if (known) return known
  const { autoNodes: _, ...rest } = privateNodes
  copies.set(privateNodes, rest)
  return rest
}
