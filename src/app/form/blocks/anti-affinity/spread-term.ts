import { isObject, type Json, type JsonArray, type JsonObject } from '../../../../core/index.ts'

/** A rule that keeps the pods of one workload apart. */
export interface Spread {
  readonly strength: 'preferred' | 'required'
  readonly topologyKey: string
  /** The release that the selector names. */
  readonly release: string
}

const lists = {
  required: 'requiredDuringSchedulingIgnoredDuringExecution',
  preferred: 'preferredDuringSchedulingIgnoredDuringExecution',
} as const
const strengths = ['required', 'preferred'] as const
const topologies: readonly string[] = ['kubernetes.io/hostname', 'topology.kubernetes.io/zone']
const heaviest = 100

const mapAt = (value: Json | undefined, key: string): JsonObject => {
  const below = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return isObject(below) ? below : {}
}
const listAt = (map: JsonObject, key: string): JsonArray => {
  const below = Object.hasOwn(map, key) ? map[key] : undefined
  return Array.isArray(below) ? (below as JsonArray) : []
}
const hasOnly = (value: Json | undefined, ...keys: readonly string[]): value is JsonObject =>
  isObject(value) &&
  Object.keys(value).length === keys.length &&
  keys.every((key) => Object.hasOwn(value, key))

/** What a term says that we would write for the pods of an app; null for terms of the user's own. */
function ownTerm(term: Json | undefined, app: string): Omit<Spread, 'strength'> | null {
  if (!hasOnly(term, 'labelSelector', 'topologyKey')) return null
  const { labelSelector, topologyKey } = term
  const isKnown = typeof topologyKey === 'string' && topologies.includes(topologyKey)
  if (!isKnown || !hasOnly(labelSelector, 'matchLabels')) return null
  const { matchLabels } = labelSelector
  if (!hasOnly(matchLabels, 'app', 'release') || matchLabels['app'] !== app) return null
  const { release } = matchLabels
  return typeof release === 'string' ? { topologyKey, release } : null
}

interface Place {
  readonly spread: Spread
  readonly index: number
}

function find(affinity: Json | undefined, app: string): Place | null {
  const antiAffinity = mapAt(affinity, 'podAntiAffinity')
  for (const strength of strengths)
    for (const [index, item] of listAt(antiAffinity, lists[strength]).entries()) {
      const term = strength === 'required' ? item : mapAt(item, 'podAffinityTerm')
      const own = ownTerm(term, app)
      if (own) return { spread: { strength, ...own }, index }
    }
  return null
}

/** The term of an affinity that this wizard wrote for an app (`vcluster`, `vcluster-etcd`), or would write; required ones first. */
export const readTerm = (affinity: Json | undefined, app: string): Spread | null =>
  find(affinity, app)?.spread ?? null

function itemOf({ strength, topologyKey, release }: Spread, app: string, before: Json | undefined): Json {
  const term = { labelSelector: { matchLabels: { app, release } }, topologyKey }
  if (strength === 'required') return term
  const { weight } = isObject(before) ? before : {}
  return { weight: typeof weight === 'number' ? weight : heaviest, podAffinityTerm: term }
}

function withList(map: JsonObject, key: string, list: JsonArray): JsonObject {
  const { [key]: _, ...rest } = map
  return list.length > 0 ? { ...map, [key]: list } : rest
}

function withoutOwn(antiAffinity: JsonObject, own: Place | null): JsonObject {
  if (!own) return antiAffinity
  const key = lists[own.spread.strength]
  return withList(antiAffinity, key, listAt(antiAffinity, key).toSpliced(own.index, 1))
}

/** The anti-affinity with our term, at its old place where it stays in its list. */
function withOwn(antiAffinity: JsonObject, own: Place | null, app: string, spread: Spread): JsonObject {
  const key = lists[spread.strength]
  const list = listAt(antiAffinity, key)
  if (own?.spread.strength === spread.strength)
    return { ...antiAffinity, [key]: list.with(own.index, itemOf(spread, app, list[own.index])) }
  return { ...withoutOwn(antiAffinity, own), [key]: [...list, itemOf(spread, app, undefined)] }
}

/** The affinity with our term changed, added, or taken out where `spread` is null. All other terms stay as they are. Null where nothing is left. */
export function writeTerm(affinity: Json | undefined, app: string, spread: Spread | null): JsonObject | null {
  const before = isObject(affinity) ? affinity : {}
  const own = find(before, app)
  const antiAffinity = mapAt(before, 'podAntiAffinity')
  const after = spread ? withOwn(antiAffinity, own, app, spread) : withoutOwn(antiAffinity, own)
  const { podAntiAffinity: _, ...rest } = before
  const changed = Object.keys(after).length > 0 ? { ...before, podAntiAffinity: after } : rest
  return Object.keys(changed).length > 0 ? changed : null
}
