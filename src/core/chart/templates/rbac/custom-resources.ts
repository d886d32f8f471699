import { doubleQuoted } from '../../../go/double-quoted.ts'
import { sortedKeys } from '../../../go/sorted-keys.ts'
import { truthy } from '../../../go/truthy.ts'
import { isObject } from '../../../json.ts'
import type { RuleSource } from '../../parts/rbac.ts'

/**
 * A rule per synced custom resource. Its key is `<plural>.<group>`, split at the first dot; without a dot the group is empty.
 * `nameOf` gives the part of the key that counts, by default what stands before `/<version>`.
 */
export const customResources =
  (
    path: string,
    ruleVerbs: readonly string[],
    nameOf: (key: string) => string = (key) => key.split('/', 1)[0] ?? '',
  ): RuleSource =>
  (context) => {
    const resources = context.value(path)
    if (!isObject(resources)) return []
    return sortedKeys(resources)
      .filter((key) => {
        const resource = resources[key]
        return isObject(resource) && truthy(resource['enabled'])
      })
      .map((key) => {
        const name = nameOf(key)
        const dot = name.indexOf('.')
        return {
          resources: [doubleQuoted(dot < 0 ? name : name.slice(0, dot))],
          apiGroups: [doubleQuoted(dot < 0 ? '' : name.slice(dot + 1))],
          verbs: [...ruleVerbs],
        }
      })
  }
