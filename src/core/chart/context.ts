import { codec, type Codec } from '../go/codec.ts'
import type { Json, JsonObject } from '../json.ts'
import { TemplateError } from './template-error.ts'
import type { Parts } from './parts.ts'

/** The host's version as Helm shows it to templates: `v1.31.1`, `1`, `31`. */
export interface KubeVersion {
  readonly version: string
  readonly major: string
  readonly minor: string
}

/** What a template sees; Helm's built-in objects under Helm's names. */
export interface Context {
  /** Effective values: defaults coalesced with the user's. */
  readonly values: JsonObject
  readonly release: { readonly name: string; readonly namespace: string; readonly isUpgrade: boolean }
  readonly chart: { readonly name: string; readonly version: string }
  readonly kubeVersion: KubeVersion
  /** The named templates (`define` blocks and other pieces) of this chart version. */
  readonly parts: Parts
  readonly codec: Codec
  /**
   * `.Values.a.b.c`, by a dotted path of fixed keys (never a user's key: those may contain dots).
   * A missing or null leaf is `undefined`; a missing or null parent is the template error that Go reports.
   */
  value(path: string): Json | undefined
  /** `include` of one of the chart's named templates in a text of the values; undefined where we have none of that name. */
  named(name: string): string | undefined
  /** sprig's `set` on shared values: templates that run later see the change. */
  write(path: string, value: Json): void
}

const segments = new Map<string, readonly string[]>()

function split(path: string): readonly string[] {
  let keys = segments.get(path)
  if (!keys) segments.set(path, (keys = path.split('.')))
  return keys
}

function lookup(values: JsonObject, path: string): Json | undefined {
  const keys = split(path)
  let node: Json | undefined = values
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string
    if (node === null || node === undefined)
      throw new TemplateError('render', `nil pointer evaluating interface {}.${key}`, keys.slice(0, i))
    if (typeof node !== 'object' || Array.isArray(node))
      throw new TemplateError('render', `can't evaluate field ${key} in type interface {}`, keys.slice(0, i))
    node = Object.hasOwn(node, key) ? (node as JsonObject)[key] : undefined
  }
  return node ?? undefined
}

/** A copy of the tree with one place changed; everything beside the path is shared. */
function withValue(node: Json | undefined, keys: readonly string[], value: Json): Json {
  const [key, ...rest] = keys
  if (key === undefined) return value
  const map = (node ?? {}) as JsonObject
  return { ...map, [key]: withValue(map[key], rest, value) }
}

/** Without a codec our own does the work. */
export type ContextInput = Omit<Context, 'value' | 'named' | 'write' | 'codec'> & {
  readonly codec?: Codec | undefined
}

/** Builds the context of one render. The values given are never changed; `write` works on a private copy. */
export function createContext(input: ContextInput): Context {
  let values = input.values
  const context: Context = {
    ...input,
    codec: input.codec ?? codec,
    get values() {
      return values
    },
    value: (path) => lookup(values, path),
    named: (name) =>
      Object.hasOwn(input.parts.named, name) ? input.parts.named[name]?.(context) : undefined,
    write: (path, value) => {
      values = withValue(values, split(path), value) as JsonObject
    },
  }
  return context
}
