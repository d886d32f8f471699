/** Any value that JSON can hold. Values files, effective values and rendered objects are all made of it. */
export type Json = null | boolean | number | string | JsonArray | JsonObject
export type JsonArray = readonly Json[]
export interface JsonObject {
  readonly [key: string]: Json
}

/** A place in a values tree. Keys may contain dots, so a path is a list and never a dotted text. List items by decimal index. */
export type Path = readonly string[]

/** Whether a value is a map (and not null or a list). */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
