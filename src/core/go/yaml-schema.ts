import {
  FAILSAFE_SCHEMA,
  NOT_RESOLVED,
  defineMappingTag,
  defineScalarTag,
  mergeTag,
  type LoadOptions,
} from 'js-yaml'
import { resolveScalar, type Resolved } from './resolve-scalar.ts'

const scalar = (tag: string, types: readonly Resolved['type'][]): ReturnType<typeof defineScalarTag<unknown>> =>
  defineScalarTag<unknown>(`tag:yaml.org,2002:${tag}`, {
    implicit: true,
    resolve: (source) => {
      const resolved = resolveScalar(source)
      if (!types.includes(resolved.type)) return NOT_RESOLVED
      return 'value' in resolved ? resolved.value : null
    },
    identify: () => false,
  })

/** Maps whose keys become text; `__proto__` is a key like any other. */
const map = defineMappingTag<Record<string, unknown>>('tag:yaml.org,2002:map', {
  create: () => ({}),
  identify: () => false,
  addPair: (target, key, value) => {
    if (key === null || typeof key === 'object') return 'unsupported map key'
    Object.defineProperty(target, String(key), { value, enumerable: true, configurable: true, writable: true })
    return ''
  },
  has: (target, key) => Object.hasOwn(target, String(key)),
  keys: (target) => Object.keys(target),
  get: (target, key) => target[String(key)],
})

/** js-yaml options that read YAML as Helm does: YAML 1.1 words and Go's numbers, the last of duplicate keys, merge keys. */
export const yamlOptions: LoadOptions = {
  schema: FAILSAFE_SCHEMA.withTags(
    map,
    mergeTag,
    scalar('null', ['null']),
    scalar('bool', ['boolean']),
    scalar('int', ['int']),
    scalar('float', ['float']),
  ),
  json: true,
  maxAliases: 1000,
}
