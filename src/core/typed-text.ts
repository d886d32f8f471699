import type { Config, Edit, Patch } from './config.ts'
import type { JsonObject } from './json.ts'
import { diff } from './values/diff.ts'
import { set } from './values/set.ts'
import { unset } from './values/unset.ts'
import { rememberedDocument } from './values/document/remembered-document.ts'
import { readValues } from './values/read-values.ts'

/**
 * The patch that a typed values text stands for. `shown`: the text that it replaces, the user's own with all other edits in it. A text
 * that cannot be read is kept beside the last one that could; once it reads again, what was typed joins what was edited elsewhere
 * meanwhile, the typed text winning where both changed the same value.
 */
export function patchOfText(config: Config, typed: string, shown: string): Patch {
  // Parsed with its lines, because the text is revised next.
  const read = rememberedDocument(typed)
  const isBehind = config.unread !== null
  if (!read) return isBehind ? { unread: typed } : { text: shown, unread: typed }
  const overrides = isBehind ? merged(config, read.values) : read.values
  return { text: typed, unread: null, overrides }
}

/** The overrides with what the text changed since it could last be read. */
function merged(config: Config, values: JsonObject): JsonObject {
  const base = readValues(config.text)
  if (!base.ok) return values
  return diff(base.values, values)
    .map(({ path, after }): Edit =>
      after === undefined ? { op: 'unset', path } : { op: 'set', path, value: after },
    )
    .reduce<JsonObject>(
      (overrides, edit) =>
        edit.op === 'set' ? set(overrides, edit.path, edit.value) : unset(overrides, edit.path),
      config.overrides,
    )
}
