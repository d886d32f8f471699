import type { Json } from '../json.ts'
import { fromYaml } from './from-yaml.ts'
import { printValue } from './print-value.ts'
import { resolveScalar } from './resolve-scalar.ts'

const safe = /^[A-Za-z0-9+/][A-Za-z0-9_.+/-]*$/

/**
 * What `key: {{ value }}` becomes without quotes: Go prints the value, then YAML reads the text.
 * @throws TemplateError('manifest') where the text breaks the YAML
 */
export function plain(value: Json | undefined): Json {
  if (typeof value === 'boolean' || value === null || value === undefined || value === '') return value === '' ? null : (value ?? null)
  const text = printValue(value)
  if (!safe.test(text)) return (fromYaml(`key: ${text}`) as { readonly key: Json }).key
  const resolved = resolveScalar(text)
  return 'value' in resolved ? resolved.value : resolved.type === 'null' ? null : text
}
