import { fromYaml } from '../../../go/from-yaml.ts'
import { plain } from '../../../go/plain.ts'
import { quote } from '../../../go/quote.ts'
import { sortedKeys } from '../../../go/sorted-keys.ts'
import { isObject, type Json, type JsonObject } from '../../../json.ts'

/**
 * The user's pod labels, printed one by one: the value with quotes, the key without. A key that YAML reads as something else than
 * text changes (`010` to `8`).
 * @throws TemplateError('manifest') where a key breaks the YAML
 */
export function etcdPodLabels(labels: Json | undefined): Record<string, string> {
  if (!isObject(labels)) return {}
  const entries = sortedKeys(labels).map((key) => [key, quote(labels[key])] as const)
  if (entries.every(([key]) => word.test(key) && plain(key) === key))
    return Object.fromEntries(entries) as Record<string, string>
  const text = entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')
  return fromYaml(text) as JsonObject as Record<string, string>
}

const word = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/
