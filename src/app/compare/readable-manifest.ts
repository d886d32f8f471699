import { isObject, type Json, type JsonObject, type Manifest } from '../../core/index.ts'

const strict = new TextDecoder('utf-8', { fatal: true })

/** The text behind base64; null where it is none. */
function decoded(value: Json): string | null {
  if (typeof value !== 'string') return null
  try {
    return strict.decode(Uint8Array.from(atob(value), (char) => char.codePointAt(0) ?? 0))
  } catch {
    // Not base64, or bytes that are no text: it stays as it is.
    return null
  }
}

/** A Secret with its data as `stringData`, which means the same and can be read and compared; all else as it is. */
export function readableManifest(manifest: Manifest): Manifest {
  const { object } = manifest
  if (object?.['kind'] !== 'Secret' || !isObject(object['data'])) return manifest
  const entries = Object.entries(object['data']).map(([key, value]) => [key, decoded(value)] as const)
  if (entries.some(([, text]) => text === null)) return manifest
  const { data: _, ...rest } = object
  const readable: JsonObject = { ...rest, stringData: Object.fromEntries(entries) }
  return { ...manifest, object: readable }
}
