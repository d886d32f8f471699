import { sortedKeys } from '../../../go/sorted-keys.ts'
import { truthy } from '../../../go/truthy.ts'
import { isObject, type JsonObject } from '../../../json.ts'
import type { Context } from '../../context.ts'

export interface PluginEntry {
  readonly key: string
  readonly plugin: JsonObject
}

/** The entries of the legacy `plugin` map or of `plugins`, in the order of `range`. */
function entries(context: Context, section: 'plugin' | 'plugins'): PluginEntry[] {
  const plugins = context.values[section]
  if (!isObject(plugins)) return []
  return sortedKeys(plugins).flatMap((key) => {
    const plugin = plugins[key]
    return isObject(plugin) ? [{ key, plugin }] : []
  })
}

/** Plugins by how they run. */
export const pluginEntries = {
  /** `plugins` with an image. */
  current: (context: Context) => entries(context, 'plugins').filter(({ plugin }) => truthy(plugin['image'])),
  /** Entries of the legacy map that already work like `plugins`. */
  legacyV2: (context: Context) =>
    entries(context, 'plugin').filter(({ plugin }) => plugin['version'] === 'v2' && truthy(plugin['image'])),
  /** Entries of the legacy map that run as sidecars. */
  sidecars: (context: Context) =>
    entries(context, 'plugin').filter(({ plugin }) => plugin['version'] !== 'v2'),
}
