import type { Json } from '../json.ts'
import { fromYaml } from './from-yaml.ts'

const safe = /^[ !#-[\]-~]*$/

/**
 * What `key: "text"` holds where a template pastes text between the quotes.
 * @throws TemplateError('manifest') where the text breaks the YAML
 */
export function doubleQuoted(text: string): string {
  if (safe.test(text)) return text
  return String((fromYaml(`key: "${text}"`) as { readonly key: Json }).key)
}
