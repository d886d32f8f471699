import { isObject, type Json } from '../json.ts'
import { fromYaml } from './from-yaml.ts'
import { printValue } from './print-value.ts'
import { resolveScalar } from './resolve-scalar.ts'
import { TemplateError } from './template-error.ts'

/** Texts that YAML reads as one unquoted scalar wherever they stand. */
const safe = /^[A-Za-z0-9+/_.](?:[A-Za-z0-9_.+/@-]|:(?=[A-Za-z0-9_.+/@-]))*$/

/**
 * What `key: {{ value }}` becomes without quotes: Go prints the value, then YAML reads the text.
 * @throws TemplateError('manifest') where the text breaks the YAML
 */
export function plain(value: Json | undefined): Json {
  if (typeof value === 'boolean') return value
  const text = printValue(value)
  if (text === '') return null
  if (!safe.test(text)) return readInPlace(text)
  const resolved = resolveScalar(text)
  if (resolved.type === 'null') return null
  if (!('value' in resolved)) return text
  if (typeof resolved.value === 'number' && !Number.isFinite(resolved.value)) return readInPlace(text)
  return resolved.value
}

/**
 * Reads a text as the value of an indented key that another key follows, as in a manifest. Where the text reaches beyond its own
 * line, what becomes of the rest of the manifest is taken for broken.
 */
export function readInPlace(text: string): Json {
  const read = fromYaml(`outer:\n    key: ${text}\n    next: 0\n`)
  const outer = isObject(read) ? read['outer'] : undefined
  const intact = isObject(read) && isObject(outer) && Object.keys(read).length === 1 && outer['next'] === 0
  if (!intact || Object.keys(outer).length !== 2)
    throw new TemplateError('manifest', 'the text breaks the manifest')
  return outer['key'] ?? null
}
