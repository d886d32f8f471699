import { t } from '../../i18n/index.ts'
import { decodeBase64 } from '../go/decode-base64.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { readFragment } from '../values/read-values.ts'
import { carriers } from './carriers/index.ts'
import { fail } from './fail.ts'
import type { Found } from './found.ts'
import { helmOutput } from './helm-output.ts'
import type { ImportFailure } from './import-result.ts'
import type { KeyNode } from './load-key-tree.ts'
import { nameDocument } from './name-document.ts'
import { plainValues } from './plain-values.ts'
import { readHelmOutput } from './read-helm-output.ts'
import { reasonOf } from '../values/parse-yaml.ts'
import { splitDocuments, type SourceDocument } from './split-documents.ts'
import { unrecognised } from './unrecognised.ts'
import { valuesFormat } from './values-format.ts'

/** A document with values, the text that it was read from, and how many lines come before that. */
export interface Recognised {
  readonly ok: true
  readonly found: Found
  readonly source: SourceDocument
  /** The documents beside it, as `HelmRepository loft`; none for manifests, where others belong to it. */
  readonly others: readonly string[]
}

const noValues = (): Found => ({
  ...plainValues({}, null),
  kind: 'helm-output',
  title: t`No values, as "helm get values" prints them`,
})

const maxLength = 1024 * 1024
const maxDocuments = 2000

/** Finds the first document of a known kind in a text of any kind. Bounded. */
export function recognise(text: string, tree: KeyNode): Recognised | ImportFailure {
  if (text.length > maxLength) return fail('unreadable', t`The text is longer than 1 MiB.`)
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  if (source.trim() === '') return fail('unrecognised', t`The text is empty.`)
  const output = helmOutput(source)
  if (output) return readHelmOutput(output, (part) => fromDocuments(part, tree))
  return encodedConfig(source) ?? fromDocuments(source, tree)
}

/** The content of `data["config.yaml"]` alone. */
function encodedConfig(text: string): Recognised | null {
  const compact = text.replaceAll(/\s/g, '')
  // A short word can look like base64.
  if (compact.length < 64) return null
  const decoded = decodeBase64(compact)
  const read = decoded === null ? null : readFragment(decoded)
  if (decoded === null || !read?.ok || !isObject(read.value)) return null
  const found: Found = {
    ...plainValues(read.value, null),
    kind: 'config-text',
    title: t`The config.yaml of a config Secret, in base64`,
    whole: true,
  }
  return { ok: true, found, source: { text: decoded, line: 0 }, others: [] }
}

function fromDocuments(text: string, tree: KeyNode): Recognised | ImportFailure {
  const documents = splitDocuments(text, maxDocuments)
  let failure: ImportFailure | null = null
  const objects: JsonObject[] = []
  for (const document of documents) {
    const read = readFragment(document.text)
    if (!read.ok) {
      failure ??= fail('unreadable', reasonOf(read), document.line + read.line, read.column)
      continue
    }
    const isOnly = documents.length === 1
    const result = fromValue(
      read.value,
      document,
      isOnly ? text : document.text.replace(/^(?:[ \t]*\r?\n)+/, ''),
      tree,
      objects,
    )
    if (result?.ok) return { ...result, others: othersOf(documents, result) }
    failure ??= result
  }
  return failure ?? unrecognised(documents, objects)
}

/** Null for a document of no known kind, which then is among `objects`, as are the items of a list of objects. */
function fromValue(
  value: Json,
  source: SourceDocument,
  whole: string,
  tree: KeyNode,
  objects: JsonObject[],
): Recognised | ImportFailure | null {
  if (value === null && source.text.trim() === 'null')
    return { ok: true, found: noValues(), source, others: [] }
  if (!isObject(value)) return null
  if (typeof value['kind'] !== 'string' || typeof value['apiVersion'] !== 'string') {
    if (valuesFormat(value, tree) !== 'foreign')
      return { ok: true, found: plainValues(value, whole), source, others: [] }
    objects.push(value)
    return null
  }
  const items = value['items']
  const all = value['kind'].endsWith('List') && Array.isArray(items) ? (items as readonly Json[]) : [value]
  for (const object of all.filter(isObject)) {
    const result = fromObject(object, source)
    if (result) return result
    objects.push(object)
  }
  return null
}

function fromObject(object: JsonObject, source: SourceDocument): Recognised | ImportFailure | null {
  for (const carrier of carriers) {
    const found = carrier(object, source.text)
    if (!found) continue
    if ('problem' in found) return fail('unreadable', found.problem, source.line + found.line)
    return { ok: true, found, source, others: [] }
  }
  return null
}

function othersOf(documents: readonly SourceDocument[], { found, source }: Recognised): readonly string[] {
  if (found.kind === 'config-secret') return []
  return documents.filter((document) => document !== source).map(nameDocument)
}
