import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { get } from '../values/get.ts'
import { put } from '../values/put.ts'
import { redact, type Omission } from './redact.ts'

export interface SplitValues {
  /** For the file that may be seen: secrets are replaced by the placeholder, which a rule refuses where the other file is missing. */
  readonly values: JsonObject
  /** For `secrets.values.yaml`, the second `-f`: only the secrets, and whole lists where one of them is in a list, since Helm replaces lists. */
  readonly secrets: JsonObject
  readonly omitted: readonly Omission[]
}

/** The place of a secret, or of the outermost list around it. */
function replaceable(values: JsonObject, path: Path): Path {
  const end = path.findIndex((_, depth) => Array.isArray(get(values, path.slice(0, depth))))
  return end === -1 ? path : path.slice(0, end)
}

function write(tree: Record<string, Json>, [key, ...below]: Path, value: Json): void {
  if (key === undefined) return
  if (below.length === 0) return put(tree, key, value)
  const before = Object.hasOwn(tree, key) ? tree[key] : undefined
  const child: Record<string, Json> = isObject(before) ? { ...before } : {}
  write(child, below, value)
  put(tree, key, child)
}

/** Two values files of one: coalescing `secrets` over `values` gives the original, as `helm -f values.yaml -f secrets.values.yaml` does. */
export function splitSecrets(original: JsonObject): SplitValues {
  const { values, omitted } = redact(original)
  const secrets: Record<string, Json> = {}
  for (const { path } of omitted) {
    const place = replaceable(original, path)
    write(secrets, place, get(original, place) ?? null)
  }
  return { values, secrets, omitted }
}
