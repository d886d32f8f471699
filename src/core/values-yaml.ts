import type { Catalog } from './catalog/catalog.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import { dumpYaml } from './values/dump-yaml.ts'

/** A schema node's own definition, with one `$ref` resolved. */
function resolve(catalog: Catalog, node: Json | undefined): JsonObject {
  if (!isObject(node)) return {}
  const ref = node['$ref']
  if (typeof ref !== 'string') return node
  const definitions = catalog.schema['$defs'] as JsonObject
  return (definitions[ref.slice('#/$defs/'.length)] ?? {}) as JsonObject
}

/** The same tree with keys in the order in which the chart documents them; unknown keys keep theirs, at the end. */
function inSchemaOrder(catalog: Catalog, value: Json, node: JsonObject): Json {
  const properties = node['properties']
  if (!isObject(value) || !isObject(properties)) return value
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key))
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(properties, key))
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [
      key,
      inSchemaOrder(catalog, value[key] as Json, resolve(catalog, properties[key])),
    ]),
  )
}

/**
 * The text of a values file: keys in the chart's documented order, two spaces, YAML 1.1 look-alikes quoted so that Helm reads what is
 * meant. Empty text where nothing differs from the defaults.
 */
export function valuesYaml(catalog: Catalog, values: JsonObject): string {
  if (Object.keys(values).length === 0) return ''
  return dumpYaml(inSchemaOrder(catalog, values, catalog.schema))
}
