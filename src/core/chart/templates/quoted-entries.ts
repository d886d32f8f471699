import { fromYaml } from '../../go/from-yaml.ts'
import { plain } from '../../go/plain.ts'
import { quote } from '../../go/quote.ts'
import { sortedKeys } from '../../go/sorted-keys.ts'
import { isObject, type Json, type JsonObject } from '../../json.ts'

const word = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/

/**
 * `{{ range $key, $value := map }}{{ $key }}: {{ $value | quote }}{{ end }}`: values become text, keys stand without quotes, so YAML
 * may read them as something else than text (`010` as 8). Null where nothing is printed.
 * @throws TemplateError('manifest') where a key breaks the YAML
 */
export function quotedEntries(map: Json | undefined): JsonObject | null {
  if (!isObject(map ?? null)) return null
  const keys = sortedKeys(map as JsonObject)
  const entries = keys.map((key) => [key, quote((map as JsonObject)[key])] as const)
  if (entries.length === 0) return null
  if (keys.every((key) => word.test(key) && plain(key) === key)) return Object.fromEntries(entries)
  const lines = entries.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`)
  return (fromYaml(`map:\n${lines.join('')}`) as JsonObject)['map'] as JsonObject
}
