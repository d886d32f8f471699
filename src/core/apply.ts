import type { Config, Edit, Patch } from './config.ts'
import type { JsonObject } from './json.ts'
import { equals } from './values/equals.ts'
import { set } from './values/set.ts'
import { unset } from './values/unset.ts'

/**
 * The config after a patch: the only way that it changes. The whole overrides are replaced first, then the edits run in order.
 * The same object comes back where nothing changes, and so do the parts that do not change.
 */
export function apply(config: Config, patch: Patch): Config {
  const chart = patch.chart ?? config.chart
  const release = merged(config.release, patch.release)
  const cluster = merged(config.cluster, patch.cluster)
  const replaced =
    patch.overrides && !equals(patch.overrides, config.overrides) ? patch.overrides : config.overrides
  const edited = (patch.edits ?? []).reduce(edit, replaced)
  const overrides = equals(edited, config.overrides) ? config.overrides : edited
  const { text = config.text, unread = config.unread } = patch
  const mutes = patch.mutes && !equals(patch.mutes, config.mutes) ? patch.mutes : config.mutes
  const next: Config = { chart, release, cluster, overrides, text, unread, mutes }
  return fields.every((field) => next[field] === config[field]) ? config : next
}

const fields = ['chart', 'release', 'cluster', 'overrides', 'text', 'unread', 'mutes'] as const

function edit(overrides: JsonObject, change: Edit): JsonObject {
  return change.op === 'set' ? set(overrides, change.path, change.value) : unset(overrides, change.path)
}

/** The part with the fields of the patch that are given; itself where none of them differs. */
function merged<Part extends object>(part: Part, changes: Partial<Part> | undefined): Part {
  const differs = Object.entries(changes ?? {}).some(
    ([key, value]) => !Object.is(part[key as keyof Part], value),
  )
  return differs ? { ...part, ...changes } : part
}
