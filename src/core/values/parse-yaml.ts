import { constructFromEvents, FAILSAFE_SCHEMA, YAMLException } from 'js-yaml'
import { t } from '../../i18n/index.ts'
import { yamlOptions } from '../go/yaml-schema.ts'
import type { Json } from '../json.ts'
import { explainYamlError } from './explain-yaml-error.ts'
import { firstDocument } from './first-document.ts'
import { jsonTags } from './json-tags.ts'
import { maxDepth, yamlEvents } from './yaml-events.ts'

/** A text that is no readable YAML: what is wrong in plain words, and where (both 1-based). */
export interface Unreadable {
  readonly ok: false
  readonly message: string
  readonly line: number
  readonly column: number
}
export type ParsedYaml = { readonly ok: true; readonly value: Json } | Unreadable

/** Far above real files, which have some thousand lines. */
const maxLength = 1024 * 1024
const maxAliases = 1000
const maxTotalMergeKeys = 10_000
/** Counted after aliases are expanded, as whoever walks the values meets them. */
const maxNodes = 200_000

const schema = (yamlOptions.schema ?? FAILSAFE_SCHEMA).withTags(jsonTags)

const placeOf = (line: number, column: number): string => t`Line ${line}, column ${column}:`

/** A failure at a place of the text; the message names the place as well. */
export function unreadable(reason: string, line = 1, column = 1): Unreadable {
  return { ok: false, message: `${placeOf(line, column)} ${reason}`, line, column }
}

/** What is wrong, without the place: in the text around a text it is another one. */
export const reasonOf = ({ message, line, column }: Unreadable): string =>
  message.slice(placeOf(line, column).length + 1)

/** Reads the first document of a YAML text into JSON, as Helm does; an empty text is null. Bounded, so that hostile texts end early. */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > maxLength) return unreadable(t`the text is longer than 1 MiB.`)
  const source = firstDocument(text.startsWith('\ufeff') ? text.slice(1) : text)
  try {
    const [value = null] = constructFromEvents([...yamlEvents(source)], {
      source,
      schema,
      json: true,
      maxAliases,
      maxTotalMergeKeys,
    }) as Json[]
    if (countNodes(value, maxDepth) > maxNodes) return unreadable(t`aliases make the text too large.`)
    return { ok: true, value }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return unreadable(
      explainYamlError(error.reason),
      (error.mark?.line ?? 0) + 1,
      (error.mark?.column ?? 0) + 1,
    )
  }
}

/** Number of values in a tree, infinite where it is too deep; counting stops soon after the bound. */
function countNodes(value: Json, depth: number): number {
  if (typeof value !== 'object' || value === null) return 1
  if (depth === 0) return Infinity
  let nodes = 1
  for (const item of Object.values(value)) {
    nodes += countNodes(item, depth - 1)
    if (nodes > maxNodes) break
  }
  return nodes
}
