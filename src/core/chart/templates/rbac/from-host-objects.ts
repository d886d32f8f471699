import { compareText } from '../../../go/sorted-keys.ts'
import { truthy } from '../../../go/truthy.ts'
import { isObject } from '../../../json.ts'
import type { RuleSource } from '../../parts/rbac.ts'
import { rule } from './rule.ts'
import { verbs } from './verbs.ts'

/** The chart sorts names with their quotes on, which decides between `a` and `a!`. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
const sortUnique = (texts: readonly string[]): string[] =>
  [...new Set(texts)].toSorted((a, b) => compareText(quoted(a), quoted(b)))

/**
 * Read access to config maps or secrets of the host (`vcluster.rbac.rulesForFromHostSyncerForGivenCoreResource`). A key of the
 * mapping is `namespace/name`; one without a slash counts as both. A single `namespace/*` lifts the limit to names everywhere.
 */
export const fromHostObjects =
  (kind: 'configMaps' | 'secrets'): RuleSource =>
  (context) => {
    const mappings = context.value(`sync.fromHost.${kind}.mappings.byName`)
    if (!truthy(context.value(`sync.fromHost.${kind}.enabled`)) || !isObject(mappings)) return []
    const parts = Object.keys(mappings).map((key) => key.split('/'))
    if (parts.length === 0) return []
    const namespaces = parts.map(([namespace]) => namespace || context.release.namespace)
    const names = parts.map((part) => part.at(-1) ?? '')
    const resource = kind.toLowerCase()
    return [
      {
        apiGroups: [''],
        resources: ['namespaces'],
        resourceNames: sortUnique(namespaces),
        verbs: [...verbs.read],
      },
      rule('', [resource], ['list', 'watch']),
      {
        ...rule('', [resource], ['get']),
        ...(!names.includes('*') && { resourceNames: sortUnique(names) }),
      },
    ]
  }
