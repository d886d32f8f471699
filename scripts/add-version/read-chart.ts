import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject, type JsonObject } from '../../src/core/json.ts'
import { readValues } from '../../src/core/values/read-values.ts'
import { sortKeys } from './sort-keys.ts'

/** What a chart folder holds, as far as facts are made of it. */
export interface ChartFolder {
  /** `version` of Chart.yaml; `0.0.1` in a checkout of the source, where releases set it. */
  readonly version: string
  /** With sorted keys. */
  readonly defaults: JsonObject
  /** With descriptions and annotations. */
  readonly schema: JsonObject
  /** The texts of `templates/`. */
  readonly templates: readonly string[]
}

/** @throws where a file is missing or cannot be read */
export function readChart(folder: string): ChartFolder {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const head = readYaml(text('Chart.yaml'), 'Chart.yaml')
  const { version } = head
  const schema = JSON.parse(text('values.schema.json')) as JsonObject
  if (!isObject(schema)) throw new Error('values.schema.json is no map')
  return {
    version: typeof version === 'string' ? version : '',
    defaults: sortKeys(readYaml(text('values.yaml'), 'values.yaml')) as JsonObject,
    schema,
    templates: readdirSync(join(folder, 'templates'))
      .toSorted()
      .map((file) => text(join('templates', file))),
  }
}

function readYaml(text: string, name: string): JsonObject {
  const read = readValues(text)
  if (!read.ok) throw new Error(`${name}: ${read.message}`)
  return read.values
}
