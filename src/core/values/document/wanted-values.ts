import { isObject, type Json, type JsonObject } from '../../json.ts'
import { equals } from '../equals.ts'
import { minimise } from '../minimise.ts'
import { put } from '../put.ts'

/**
 * What a text that says `have` should say, so that it has the effect of `target` on top of `defaults`: what only repeats a default may
 * stay, and what the target adds comes without such repetitions.
 */
export function wantedValues(have: JsonObject, target: JsonObject, defaults: JsonObject): JsonObject {
  const wanted: Record<string, Json> = {}
  for (const [key, value] of Object.entries(have)) {
    const next = wantedValue(value, own(target, key), own(defaults, key))
    if (next !== undefined) put(wanted, key, next)
  }
  for (const [key, value] of Object.entries(minimise(defaults, target)))
    if (!Object.hasOwn(have, key)) put(wanted, key, value)
  return wanted
}

/** What should stand in place of a value; undefined where the key should go. */
function wantedValue(value: Json, target: Json | undefined, given: Json | undefined): Json | undefined {
  if (given === undefined) return target
  if (isObject(given) && isObject(value) && (target === undefined || isObject(target))) {
    const below = wantedValues(value, target ?? {}, given)
    return isEmpty(below) && !isEmpty(value) ? undefined : below
  }
  if (target === undefined) return value !== null && equals(value, given) ? value : undefined
  if (!isObject(given) || !isObject(target)) return target
  const least = minimise(given, target)
  return isEmpty(least) ? undefined : least
}

const isEmpty = (map: JsonObject): boolean => Object.keys(map).length === 0

const own = (map: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined
