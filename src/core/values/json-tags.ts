import { defineMappingTag, defineSequenceTag } from 'js-yaml'
import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { put } from './put.ts'

interface MapUnderConstruction {
  readonly map: Record<string, Json>
  /** Keys that the running `<<` has written; null outside of one. */
  merged: Set<string> | null
  /** The key that js-yaml asked for last: it does so for merged keys only. */
  asked: string | null
}

/** Go's text for a key, or null where Helm refuses the key. */
function keyText(key: unknown): string | null {
  if (typeof key === 'string') return key
  return typeof key === 'number' || typeof key === 'boolean' ? String(key) : null
}

/** Why Helm cannot turn a value into JSON; empty where it can. */
function obstacle(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return t`infinity and not-a-number are no values`
  const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
  return plain || Array.isArray(value) || isObject(value as Json)
    ? ''
    : t`this type of value is not supported`
}

/**
 * Maps as go-yaml 2.4 and the JSON conversion after it make them: keys become strings, a null key is an error, and a `<<` overrides
 * the keys before it and not those after it. In a list of merged maps the first one wins.
 */
const jsonMap = defineMappingTag<MapUnderConstruction, JsonObject>('tag:yaml.org,2002:map', {
  create: () => ({ map: {}, merged: null, asked: null }),
  addPair: (under, key, value) => {
    const text = keyText(key)
    if (text === null)
      return key === null ? t`a key must not be empty or null` : t`a key must not be a list or a map`
    if (under.asked === text) under.merged?.add(text)
    else under.merged = null
    under.asked = null
    put(under.map, text, value as Json)
    return obstacle(value)
  },
  has: (under, key) => {
    under.merged ??= new Set()
    under.asked = keyText(key)
    return under.asked !== null && under.merged.has(under.asked)
  },
  keys: (map) => Object.keys(map),
  get: (map, key) => map[String(key)],
  finalize: (under) => under.map,
  identify: () => false,
})

const jsonList = defineSequenceTag<unknown[], unknown[]>('tag:yaml.org,2002:seq', {
  create: () => [],
  addItem: (list, item) => {
    list.push(item)
    return obstacle(item)
  },
  finalize: (list) => list,
  identify: () => false,
})

/** js-yaml tags that build plain JSON and refuse, with a place, what has no JSON form. */
export const jsonTags = [jsonMap, jsonList]
