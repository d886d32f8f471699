import { strval } from '../go/strval.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { TemplateError } from './template-error.ts'

/** What Helm reads of every document before it sorts. */
export interface ManifestHead {
  readonly kind: string
  /** The annotation `helm.sh/hook`; undefined where there is none. */
  readonly hook: string | undefined
}

/**
 * Reads a document's head as Helm does (SimpleHead in helm v3.12.3 pkg/releaseutil/manifest.go). Numbers and booleans
 * pass as text, and a document of comments has no kind.
 * @throws TemplateError('manifest') where the document is no object, or these fields are no text
 */
export function manifestHead(document: Json): ManifestHead {
  if (document === null) return { kind: '', hook: undefined }
  const object = requireMap(document, 'a manifest')
  const metadata = requireMap(object['metadata'], 'metadata')
  const annotations = requireMap(metadata['annotations'], 'annotations')
  requireText(object['apiVersion'], 'apiVersion')
  requireText(metadata['name'], 'metadata.name')
  for (const value of Object.values(annotations)) requireText(value, 'an annotation')
  return {
    kind: requireText(object['kind'], 'kind'),
    hook: Object.hasOwn(annotations, 'helm.sh/hook')
      ? requireText(annotations['helm.sh/hook'], 'an annotation')
      : undefined,
  }
}

const none: JsonObject = {}

function requireMap(value: Json | undefined, what: string): JsonObject {
  if (value === null || value === undefined) return none
  if (isObject(value)) return value
  throw new TemplateError('manifest', `${what} must be a map`)
}

function requireText(value: Json | undefined, what: string): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') throw new TemplateError('manifest', `${what} must be a text`)
  return strval(value)
}
