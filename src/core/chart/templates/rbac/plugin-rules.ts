import { sortedKeys } from '../../../go/sorted-keys.ts'
import { isObject, type Json } from '../../../json.ts'
import type { RuleSource } from '../../parts/rbac.ts'
import { userRules } from './user-rules.ts'

const child = (node: Json | undefined, key: string): Json | undefined =>
  isObject(node) ? node[key] : undefined

/** Rules that plugins ask for: first those of the legacy `plugin` map, then those of `plugins`, each by key. */
export const pluginRules =
  (kind: 'role' | 'clusterRole'): RuleSource =>
  (context) =>
    ['plugin', 'plugins'].flatMap((section) => {
      const plugins = context.value(section)
      if (!isObject(plugins)) return []
      return sortedKeys(plugins).flatMap((name) =>
        userRules(child(child(child(plugins[name], 'rbac'), kind), 'extraRules')),
      )
    })
