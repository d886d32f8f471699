import type { MappingTagOptions } from 'js-yaml'

interface Growing {
  readonly map: Record<string, unknown>
  /** Keys that the merge under way has written; null outside of one. */
  merged: Set<string> | null
  /** The key that js-yaml asked about last, which it does for merged keys only. */
  asked: string | null
}

/** Why a value has no JSON form; empty where it has one. */
export const obstacle = (value: unknown): string =>
  typeof value === 'number' && !Number.isFinite(value) ? 'infinity and not-a-number have no JSON form' : ''

const keyText = (key: unknown): string | null =>
  typeof key === 'string' ? key : typeof key === 'number' || typeof key === 'boolean' ? String(key) : null

/**
 * Maps as go-yaml 2.4 and the conversion to JSON behind it make them: keys become text, nothing, lists and maps are no keys, and
 * a `<<` overrides the keys before it and not those after it. Of several merged maps the first wins.
 */
export const jsonMap: MappingTagOptions<Growing, Record<string, unknown>> = {
  create: () => ({ map: {}, merged: null, asked: null }),
  addPair: (growing, key, value) => {
    const text = keyText(key)
    if (text === null) return 'keys have to be plain values'
    if (growing.asked === text) growing.merged?.add(text)
    else growing.merged = null
    growing.asked = null
    Object.defineProperty(growing.map, text, { value, enumerable: true, configurable: true, writable: true })
    return obstacle(value)
  },
  has: (growing, key) => {
    growing.merged ??= new Set()
    growing.asked = keyText(key)
    return growing.asked !== null && growing.merged.has(growing.asked)
  },
  keys: (map) => Object.keys(map),
  get: (map, key) => map[keyText(key) ?? ''],
  finalize: (growing) => growing.map,
  identify: () => false,
}
