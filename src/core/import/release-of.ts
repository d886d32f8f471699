import type { Imported } from './import-result.ts'

const isKnown = (text: string | null): text is string => text !== null && !text.includes('{{')

/** Name and namespace of a release, as far as they are known. What a tool would fill in later (`{{name}}`) is not known. */
export function releaseOf(name: string | null, namespace: string | null): Imported['release'] {
  return { ...(isKnown(name) && { name }), ...(isKnown(namespace) && { namespace }) }
}
