import type { Version } from '../derive.ts'
import { base64 } from '../go/base64.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { renderValues, type RenderedValues } from '../render-values.ts'

/** One recorded run of `helm template`. */
export interface CorpusCase {
  readonly id: string
  readonly source: string
  readonly chartVersion: string
  readonly chart?: { readonly version: string }
  readonly release: { readonly name: string; readonly namespace: string; readonly isUpgrade: boolean }
  readonly kubeVersion: string
  /** Text of the values file. */
  readonly values: string
  readonly expect: {
    readonly docs?: readonly Doc[]
    /** The decoded `config.yaml`; the Secret in `docs` has the placeholder `@config`. */
    readonly config?: string
    readonly configHash?: string | null
    readonly error?: string
    readonly errorKind?: 'values' | 'schema' | 'fail' | 'render' | 'manifest'
  }
}

/** Where (template, `config`, `hash`, `order`, `error`) and what differs; the first differing path of an object. */
export interface Difference {
  readonly where: string
  readonly what: string
}

/** Renders a recorded case and compares it with what Helm gave. With `template`, only that file's objects count. */
export function compareCase(version: Version, record: CorpusCase, template?: string): Difference[] {
  const result = renderValues(version, {
    text: record.values,
    release: record.release,
    kubeVersion: record.kubeVersion,
    chartVersion: record.chart?.version ?? record.chartVersion,
  })
  const { expect } = record
  if (!result.ok) {
    if (expect.errorKind === result.kind) return []
    return [
      {
        where: 'error',
        what: `we say ${result.kind}: ${result.message}; Helm: ${expect.errorKind ?? 'renders'} ${expect.error ?? ''}`,
      },
    ]
  }
  if (!expect.docs) return [{ where: 'error', what: `we render; Helm: ${expect.errorKind}: ${expect.error}` }]
  const source = template && `templates/${template}`
  const expected = expect.docs
    .filter((doc) => !source || doc.source === source)
    .map((doc) => withConfig(doc, result.config))
  const actual = result.manifests.filter((doc) => !source || doc.source === source)
  const differences = compareDocs(actual, expected)
  return template ? differences : [...differences, ...compareConfig(result, expect)]
}

/** A document of the output; `null` where the text holds only comments. */
interface Doc {
  readonly source: string
  readonly object: JsonObject | null
}

/** Fills the Secret's placeholder with our text, so that a difference in the text is told once, by `compareConfig`. */
function withConfig(doc: Doc, config: string): Doc {
  const data = doc.object?.['data'] as JsonObject | undefined
  if (!doc.object || data?.['config.yaml'] !== '@config') return doc
  return { ...doc, object: { ...doc.object, data: { ...data, 'config.yaml': base64(config) } } }
}

function compareConfig(result: RenderedValues, expect: CorpusCase['expect']): Difference[] {
  const differences: Difference[] = []
  if (result.config !== expect.config)
    differences.push({ where: 'config', what: firstDifferentLine(result.config, expect.config ?? '') })
  if (result.configHash !== expect.configHash)
    differences.push({ where: 'hash', what: `we have ${result.configHash}, Helm ${expect.configHash}` })
  return differences
}

function firstDifferentLine(actual: string, expected: string): string {
  const ours = actual.split('\n')
  const theirs = expected.split('\n')
  const line = theirs.findIndex((text, index) => text !== ours[index])
  const at = line < 0 ? theirs.length : line
  return `line ${at + 1}: we have ${JSON.stringify(ours[at])}, Helm ${JSON.stringify(theirs[at])}`
}

function keyOf({ source, object }: Doc): string {
  const metadata = object?.['metadata']
  const name = isObject(metadata) ? metadata['name'] : undefined
  return `${source} ${JSON.stringify(object?.['kind'])} ${JSON.stringify(name)}`
}

function compareDocs(actual: readonly Doc[], expected: readonly Doc[]): Difference[] {
  const ours = actual.map(keyOf)
  const theirs = expected.map(keyOf)
  const sameOrder = ours.join('\n') === theirs.join('\n')
  const differences: Difference[] = []
  for (const [index, doc] of expected.entries()) {
    const key = theirs[index] ?? ''
    const mine = actual[sameOrder ? index : ours.indexOf(key)]
    const what = mine ? firstDifference(mine.object, doc.object, '') : `missing ${key}`
    if (what) differences.push({ where: doc.source, what: mine ? `${key} ${what}` : what })
  }
  for (const [index, doc] of actual.entries())
    if (!theirs.includes(ours[index] ?? ''))
      differences.push({ where: doc.source, what: `not in Helm's output: ${ours[index]}` })
  if (differences.length === 0 && !sameOrder) differences.push({ where: 'order', what: ours.join(', ') })
  return differences
}

/** The first path at which two JSON trees differ, with both values; null where they are equal. */
function firstDifference(actual: Json | undefined, expected: Json | undefined, path: string): string | null {
  if (Object.is(actual, expected)) return null
  const bothMaps =
    typeof actual === 'object' && typeof expected === 'object' && actual !== null && expected !== null
  if (!bothMaps || Array.isArray(actual) !== Array.isArray(expected))
    return `${path}: we have ${JSON.stringify(actual)}, Helm ${JSON.stringify(expected)}`
  const keys = new Set([...Object.keys(expected as object), ...Object.keys(actual as object)])
  for (const key of keys) {
    const found = firstDifference(
      (actual as JsonObject)[key],
      (expected as JsonObject)[key],
      `${path}/${key}`,
    )
    if (found) return found
  }
  return null
}
