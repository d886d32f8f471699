import { truthy } from '../../../go/truthy.ts'
import { isObject, type Json, type JsonObject } from '../../../json.ts'
import type { Context } from '../../context.ts'

/** A spec that the chart writes as it is given, its own keys behind it. */
export const plainSpec = (_: Context, given: Json | undefined, added: JsonObject): Json =>
  isObject(given ?? null) && truthy(given) ? { ...(given as JsonObject), ...added } : added
