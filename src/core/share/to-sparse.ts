import type { Config } from '../config.ts'
import type { Json, JsonObject } from '../json.ts'
import { equals } from '../values/equals.ts'
import type { Base, Place, SparseConfig } from './sparse-config.ts'

const orNothing = (map: JsonObject): JsonObject | undefined => (Object.keys(map).length > 0 ? map : undefined)

function differences(value: object, base: object): JsonObject | undefined {
  const defaults = new Map<string, Json>(Object.entries(base))
  const entries = Object.entries(value) as [string, Json][]
  return orNothing(Object.fromEntries(entries.filter(([key, item]) => !equals(item, defaults.get(key)))))
}

/** What a link says of a config: what differs from the base. */
export function toSparse(config: Config, base: Base, place: Place): SparseConfig {
  const parts = {
    r: differences(config.release, base.release),
    k: differences(config.cluster, base.cluster),
    v: orNothing(config.overrides),
    m: orNothing(config.mutes),
    p: differences(place, {}),
  }
  return { c: config.chart, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part)) }
}
