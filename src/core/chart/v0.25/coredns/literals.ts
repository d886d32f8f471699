import { fromYaml } from '../../../go/from-yaml.ts'
import type { JsonObject } from '../../../json.ts'
import { indented } from './indented.ts'

/** A text that begins at its own indentation and holds nothing that YAML might see as something else than text. */
const simple = /^( *)[!-~][\n -~]*$/

/**
 * What a map of `key: |-` texts reads as at the end of a manifest, whose white space at the end Helm cuts off. The texts come with
 * their indentation, which must be that of their first line.
 * @throws TemplateError('manifest') where a text leaves its block
 */
export function literals(texts: Readonly<Record<string, string>>): JsonObject {
  const entries = Object.entries(texts)
  const last = entries.length - 1
  const read = entries.map(
    ([key, text], index) => [key, unindented(index === last ? text.trimEnd() : text)] as const,
  )
  if (read.every(([, text]) => text !== null)) return Object.fromEntries(read)
  const lines = entries.map(([key, text]) => `  ${key}: |-\n${indented(2, text)}\n`)
  return (fromYaml(`data:\n${lines.join('').trimEnd()}\n`) as JsonObject)['data'] as JsonObject
}

/** The lines without the first one's indentation; null where YAML has to be asked. */
function unindented(text: string): string | null {
  const indent = simple.exec(text)?.[1]
  if (indent === undefined) return null
  const lines = text.split('\n')
  if (!lines.every((line) => line.startsWith(indent) || line.trim() === '')) return null
  return lines
    .map((line) => line.slice(indent.length))
    .join('\n')
    .replace(/\n+$/, '')
}
