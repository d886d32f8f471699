import { fromYaml } from '../../../go/from-yaml.ts'
import type { JsonObject } from '../../../json.ts'

const safe = /^[ -&(-~]*$/

/**
 * What `key: 'text'` holds where a template pastes text between the quotes.
 * @throws TemplateError('manifest') where the text breaks the YAML
 */
export const singleQuoted = (text: string): string =>
  safe.test(text) ? text : String((fromYaml(`key: '${text}'`) as JsonObject)['key'])
