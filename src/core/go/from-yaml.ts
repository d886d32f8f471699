import { loadAll } from 'js-yaml'
import type { Json } from '../json.ts'
import { TemplateError } from './template-error.ts'
import { obstacle } from './yaml/json-map.ts'
import { yamlOptions } from './yaml-schema.ts'

/**
 * Reads the first document of a YAML text as Helm's manifest parser does. An empty text is null.
 * @throws TemplateError('manifest') where the text is no valid YAML or holds what JSON cannot
 */
export function fromYaml(text: string): Json {
  const value = load(text)
  const problem = obstacle(value)
  if (problem) throw new TemplateError('manifest', problem)
  return value
}

function load(text: string): Json {
  try {
    return (loadAll(text, yamlOptions)[0] ?? null) as Json
  } catch (error) {
    throw new TemplateError('manifest', error instanceof Error ? error.message : String(error))
  }
}
