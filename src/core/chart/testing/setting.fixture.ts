import type { Json, JsonObject } from '../../json.ts'

/** Overrides with one value at a dotted path. */
export const setting = (path: string, value: Json): JsonObject =>
  path.split('.').reduceRight<Json>((inner, key) => ({ [key]: inner }), value) as JsonObject
