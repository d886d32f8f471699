import { fragmentYaml, isObject, readFragment, type Field, type Json } from '../../../core/index.ts'
import { t } from '../../../i18n/index.ts'
import type { Codec, Reading } from './codec.ts'

interface Fit {
  readonly test: (value: Json) => boolean
  /** What is said where the value is something else. */
  readonly refusal: () => string
}

const fits: Readonly<Partial<Record<Field['type'], Fit>>> = {
  array: {
    test: (value) => Array.isArray(value),
    refusal: () => t`Line 1: this must be a list: start each entry with "- ".`,
  },
  object: {
    test: (value) => isObject(value),
    refusal: () => t`Line 1: this must be a map of settings: "key: value".`,
  },
  string: {
    test: (value) => typeof value === 'string',
    refusal: () => t`Line 1: this must be text: put it into quotes.`,
  },
  integer: {
    test: (value) => Number.isInteger(value),
    refusal: () => t`Line 1: this must be a whole number.`,
  },
  boolean: {
    test: (value) => typeof value === 'boolean',
    refusal: () => t`Line 1: this must be true or false.`,
  },
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
      if (expected && !expected.test(value)) return { ok: false, message: expected.refusal(), line: 1 }
      return { ok: true, value }
    },
  }
}
