import { t } from '../../i18n/index.ts'
import { nameLimits } from '../facts/name-limits.ts'
import type { Fix, Rule, RuleContext } from './rule.ts'

/** Characters that the chart adds in `vc-RELEASE-v-NAMESPACE`. */
const added = 6
const room = nameLimits.clusterRole - added

const cut = (text: string, length: number): string => text.slice(0, length).replace(/-+$/, '')

/** The release cut so that both fit, or else the namespace. */
function shorten({ release }: RuleContext): Fix {
  const left = room - release.namespace.length
  if (left >= 8) {
    const name = cut(release.name, left)
    return { kind: 'safe', title: t`Name it "${name}"`, patch: { release: { name } } }
  }
  const namespace = cut(release.namespace, room - release.name.length)
  return { kind: 'safe', title: t`Use the namespace "${namespace}"`, patch: { release: { namespace } } }
}

const release = { name: 'payments-production', namespace: 'vcluster-payments-production-europe-west-a' }

export const clusterRoleName: Rule = {
  id: 'clusterrole-name-truncated',
  severity: 'warning',
  versions: {},
  title: 'Name of the ClusterRole is cut off',
  why: 'The chart cuts the names of cluster-wide objects at 63 characters. Two virtual clusters whose names differ only behind that claim the same ClusterRole: the second installation fails, or takes the rights away from the first.',
  docs: ['loft-sh/vcluster chart/templates/_helper.tpl@v0.36.1'],
  check(context) {
    const { name, namespace } = context.release
    const length = name.length + namespace.length
    if (length <= room || !context.rendering?.kinds.includes('ClusterRole')) return []
    const message = t`Release and namespace have ${length} characters together; with more than ${room} the name of the ClusterRole is cut off.`
    return [{ paths: [], field: 'release.namespace', message, fix: shorten(context) }]
  },
  examples: {
    bad: [{ release, overrides: { sync: { fromHost: { nodes: { enabled: true } } } } }],
    good: [
      { overrides: { sync: { fromHost: { nodes: { enabled: true } } } } },
      { release, overrides: { rbac: { clusterRole: { enabled: false } } } },
    ],
  },
}
