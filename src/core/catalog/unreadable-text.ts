import type { Json, Path } from '../json.ts'

/**
 * Characters that YAML forbids even though JSON lets them through. Helm writes the values as JSON and reads them back as YAML before
 * it checks the schema, so such a character, written as an escape, is refused there (go-yaml 2.4 readerc.go). Half a surrogate pair
 * is no character at all.
 */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u007f-\u0084\u0086-\u009f\ufffe\uffff\p{Surrogate}]/u

/** Path of the first text or key that Helm cannot read back; null where there is none. */
export function unreadableText(value: Json): Path | null {
  if (typeof value === 'string') return forbidden.test(value) ? [] : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, item] of Object.entries(value)) {
    if (forbidden.test(key)) return [key]
    const below = unreadableText(item)
    if (below) return [key, ...below]
  }
  return null
}
