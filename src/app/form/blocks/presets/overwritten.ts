import { equals, get, isObject, type Json, type JsonObject, type Path } from '../../../../core/index.ts'

/** A setting of the user that would not stay as it is. */
export interface Overwritten {
  readonly path: Path
  readonly before: Json
  /** Undefined: the default applies again. */
  readonly after: Json | undefined
}

function* leaves(value: Json, path: Path): Generator<{ readonly path: Path; readonly value: Json }> {
  if (!isObject(value)) yield { path, value }
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key])
}

/** The user's settings that have another value, or none, among other overrides. A list is one setting. */
export const overwritten = (before: JsonObject, after: JsonObject): readonly Overwritten[] =>
  [...leaves(before, [])]
    .map(({ path, value }) => ({ path, before: value, after: get(after, path) }))
    .filter((one) => !equals(one.before, one.after))
