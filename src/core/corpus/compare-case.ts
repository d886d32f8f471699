import type { Version } from '../derive.ts'
import { base64 } from '../go/base64.ts'
import type { Json, JsonObject } from '../json.ts'
import { renderValues } from '../render-values.ts'

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

/** Where (template, `order`, `error`) and what differs; the first differing path of an object. */
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
    .map((doc) => withConfig(doc, expect.config))
  const actual = result.manifests.filter((doc) => !source || doc.source === source)
  return compareDocs(actual, expected)
}

/** A document of the output; `null` where the text holds only comments. */
interface Doc {
  readonly source: string
  readonly object: JsonObject | null
}

function withConfig(doc: Doc, config: string | undefined): Doc {
  const data = doc.object?.['data'] as JsonObject | undefined
  if (!doc.object || config === undefined || data?.['config.yaml'] !== '@config') return doc
  return { ...doc, object: { ...doc.object, data: { ...data, 'config.yaml': base64(config) } } }
}

const keyOf = ({ source, object }: Doc): string =>
  `${source} ${String(object?.['kind'])} ${String((object?.['metadata'] as JsonObject | undefined)?.['name'])}`

function compareDocs(actual: readonly Doc[], expected: readonly Doc[]): Difference[] {
  const differences: Difference[] = []
  const ours = actual.map(keyOf)
  const theirs = expected.map(keyOf)
  for (const [index, key] of theirs.entries()) {
    const mine = actual[ours.indexOf(key)]
    const where = (expected[index] as Doc).source
    if (!mine) differences.push({ where, what: `missing ${key}` })
    else {
      const what = firstDifference(mine.object, (expected[index] as Doc).object, '')
      if (what) differences.push({ where, what })
    }
  }
  for (const [index, key] of ours.entries())
    if (!theirs.includes(key))
      differences.push({ where: (actual[index] as Doc).source, what: `not in Helm's output: ${key}` })
  if (differences.length === 0 && ours.join('\n') !== theirs.join('\n'))
    differences.push({ where: 'order', what: ours.join(', ') })
  return differences
}

/** The first path at which two JSON trees differ, with both values; null where they are equal. */
export function firstDifference(
  actual: Json | undefined,
  expected: Json | undefined,
  path: string,
): string | null {
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
