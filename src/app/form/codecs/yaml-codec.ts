import { fragmentYaml, isObject, readFragment, type Field, type Json } from '../../../core/index.ts'
import type { Codec, Reading } from './codec.ts'

const fits: Readonly<Partial<Record<Field['type'], { test: (value: Json) => boolean; name: string }>>> = {
  array: { test: (value) => Array.isArray(value), name: 'a list: start each entry with "- "' },
  object: { test: (value) => isObject(value), name: 'a map of settings: "key: value"' },
  string: { test: (value) => typeof value === 'string', name: 'text: put it into quotes' },
  integer: { test: (value) => Number.isInteger(value), name: 'a whole number' },
  boolean: { test: (value) => typeof value === 'boolean', name: 'true or false' },
}

/** Any value as YAML. An empty text, or one of comments only, means that nobody set the value; `null` deletes a default, as in Helm. */
export function yamlCodec({ type }: Pick<Field, 'type'>): Codec<string> {
  return {
    write: (value) => (value === undefined ? '' : fragmentYaml(value)),
    read: (text): Reading => {
      const parsed = readFragment(text)
      if (!parsed.ok) return { ok: false, message: parsed.message, line: parsed.line }
      const { value } = parsed
      if (value === null) return { ok: true, value: /^\s*(null|~)\s*$/.test(text) ? null : undefined }
      const expected = fits[type]
      if (expected && !expected.test(value))
        return { ok: false, message: `Line 1: this must be ${expected.name}.`, line: 1 }
      return { ok: true, value }
    },
  }
}
