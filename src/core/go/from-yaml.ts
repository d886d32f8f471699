import { loadAll } from 'js-yaml'
import type { Json } from '../json.ts'
import { TemplateError } from './template-error.ts'
import { yamlOptions } from './yaml-schema.ts'

/**
 * Reads the first document of a YAML text as Helm's manifest parser does. An empty text is null.
 * @throws TemplateError('manifest') where the text is no valid YAML
 */
export function fromYaml(text: string): Json {
  try {
    return (loadAll(text, yamlOptions)[0] ?? null) as Json
  } catch (error) {
    throw new TemplateError('manifest', error instanceof Error ? error.message : String(error))
  }
}
