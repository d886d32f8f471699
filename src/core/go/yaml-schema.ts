import {
  FAILSAFE_SCHEMA,
  NOT_RESOLVED,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  mergeTag,
  type LoadOptions,
} from 'js-yaml'
import { decodeBase64 } from './decode-base64.ts'
import { jsonMap, obstacle } from './yaml/json-map.ts'
import { resolveScalar, type Resolved } from './resolve-scalar.ts'

const standard = 'tag:yaml.org,2002:'

const scalar = (
  name: string,
  types: readonly Resolved['type'][],
): ReturnType<typeof defineScalarTag<unknown>> =>
  defineScalarTag<unknown>(standard + name, {
    implicit: true,
    resolve: (source, isExplicit) => {
      const resolved = resolveScalar(source)
      const whole = isExplicit && name === 'float' && resolved.type === 'int'
      if (!whole && !types.includes(resolved.type)) return NOT_RESOLVED
      return 'value' in resolved ? resolved.value : null
    },
    identify: () => false,
  })

const binary = defineScalarTag<string>(`${standard}binary`, {
  resolve: (source) => decodeBase64(source.replaceAll(/\s/g, '')) ?? NOT_RESOLVED,
  identify: () => false,
})

const list = (tag: string, matchByTagPrefix: boolean): ReturnType<typeof defineSequenceTag<unknown[]>> =>
  defineSequenceTag<unknown[]>(tag, {
    matchByTagPrefix,
    create: () => [],
    addItem: (items, item) => {
      items.push(item)
      return obstacle(item)
    },
    identify: () => false,
  })

const map = (tag: string, matchByTagPrefix: boolean) =>
  defineMappingTag(tag, { ...jsonMap, matchByTagPrefix })

/** Tags that Go does not know leave text as it is, and lists and maps too. */
const unknown = ['!', 'tag:'].flatMap((prefix) => [
  defineScalarTag<string>(prefix, {
    matchByTagPrefix: true,
    resolve: (source) => source,
    identify: () => false,
  }),
  list(prefix, true),
  map(prefix, true),
])

/** js-yaml options that read YAML as Helm does: YAML 1.1 words and Go's numbers, the last of duplicate keys, merge keys. */
export const yamlOptions: LoadOptions = {
  schema: FAILSAFE_SCHEMA.withTags(
    map(`${standard}map`, false),
    list(`${standard}seq`, false),
    mergeTag,
    scalar('null', ['null']),
    scalar('bool', ['boolean']),
    scalar('int', ['int']),
    scalar('float', ['float']),
    binary,
    ...unknown,
  ),
  json: true,
  maxAliases: 1000,
}
