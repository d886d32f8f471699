import { isObject, type Json, type JsonObject } from '../../json.ts'
import { readFragment } from '../../values/read-values.ts'
import { put } from '../../values/put.ts'
import type { Turn } from './legacy-row.ts'

/** `registry.example.com:5000/a/b:v1` in its three parts; a first part without dot or colon is no registry. Digests stay with the tag. */
function imageParts(image: string): JsonObject {
  const slash = image.indexOf('/')
  const first = image.slice(0, Math.max(slash, 0))
  const hasRegistry = /[.:]/.test(first) || first === 'localhost'
  const rest = hasRegistry ? image.slice(slash + 1) : image
  const colon = rest.indexOf(':')
  const tag = colon < 0 ? '' : rest.slice(colon + 1)
  return {
    registry: hasRegistry ? first : '',
    repository: (colon < 0 ? rest : rest.slice(0, colon)).replace(/^library\//, ''),
    ...(tag && { tag }),
  }
}

/** `a=b,c=d` as a map; null where a part is no such pair. */
function labelMap(pairs: string): JsonObject | null {
  const map: Record<string, Json> = {}
  for (const pair of pairs.split(',')) {
    const at = pair.indexOf('=')
    if (at < 1) return null
    put(map, pair.slice(0, at).trim(), pair.slice(at + 1).trim())
  }
  return map
}

/** True and false may be texts; the other one of them says nothing. */
const only =
  (wanted: boolean, result: Json): Turn =>
  (value) => {
    if (value === wanted || value === `${wanted}`) return result
    return value === !wanted || value === `${!wanted}` ? undefined : null
  }

const text =
  (turn: (value: string) => Json | undefined): Turn =>
  (value) =>
    typeof value === 'string' ? turn(value) : null

/** What the rows of the tables do with a value. */
export const turns = {
  image: text(imageParts),
  labels: text((value) => labelMap(value)),
  /** `v1.29.0-eks-1` -> `v1.29.0`: the version of Kubernetes that an image's tag names. */
  kubernetesVersion: text((value) => /:(v1\.\d+\.\d+)/.exec(value)?.[1] ?? null),
  trueOnly: only(true, true),
  falseIfTrue: only(true, false),
  deleteIfTrue: only(true, 'Delete'),
  baselineIfTrue: only(true, 'baseline'),
  positive: (value) => (typeof value !== 'number' ? null : value > 0 ? value : undefined),
  withoutSlash: text((value) => value.replace(/\/$/, '')),
  /** A map that is written as a text. */
  parsed: text((value) => {
    const read = readFragment(value.replace(/^---\s*$/m, ''))
    return read.ok && isObject(read.value) ? read.value : null
  }),
  secretName: text((value) => value.split('/').at(-1)),
  secretNamespace: text((value) => (value.includes('/') ? value.split('/')[0] : undefined)),
  openShiftRule: only(true, [{ apiGroups: [''], resources: ['endpoints/restricted'], verbs: ['create'] }]),
} satisfies Record<string, Turn>
