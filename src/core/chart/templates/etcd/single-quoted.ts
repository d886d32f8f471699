import { strval } from '../../../go/strval.ts'
import { block } from '../workload/block.ts'

const safe = /^[ -&(-~]*$/

/**
 * What `key: 'text'` holds where a template pastes text between the quotes.
 * @throws TemplateError('manifest') where the text breaks the YAML
 */
export const singleQuoted = (text: string): string => (safe.test(text) ? text : strval(block(`'${text}'`)))
