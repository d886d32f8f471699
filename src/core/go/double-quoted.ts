import { readInPlace } from './plain.ts'
import { TemplateError } from './template-error.ts'
import { foldLines } from './yaml/fold-lines.ts'

/** Texts that mean themselves between double quotes. */
const safe = /^[ !#-[\]-~]*$/
const closesQuotes = /^(?:[^"\\]|\\[^])*"/

/**
 * What `key: "text"` holds where a template pastes text between the quotes. Lines are folded; unlike other YAML readers Go's does
 * not ask that they are indented.
 * @throws TemplateError('manifest') where the text breaks the YAML
 */
export function doubleQuoted(text: string): string {
  if (safe.test(text)) return text
  const oneLine = closesQuotes.test(text) ? text : foldLines(text)
  const read = oneLine === null ? null : readInPlace(`"${oneLine}"`)
  if (typeof read !== 'string') throw new TemplateError('manifest', 'the text breaks the manifest')
  return read
}
