import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { get } from '../values/get.ts'
import { pathOf } from './reading/path-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const enabled = pathOf('privateNodes.enabled')
const standalone = pathOf('controlPlane.standalone.enabled')
const ignored = ['sync', 'networking.replicateServices', 'sleep', 'sleepMode'].map(pathOf)

const withNodes = (rest: JsonObject): Example => ({ overrides: { privateNodes: { enabled: true }, ...rest } })
const alone = (backingStore: JsonObject): Example => ({
  overrides: {
    controlPlane: { standalone: { enabled: true }, backingStore },
    privateNodes: { enabled: true },
  },
})

/** What tenants with nodes of their own, or without a host cluster, cannot use. */
export const privateNodesLimits: readonly Rule[] = [
  {
    id: 'private-nodes-ignored',
    severity: 'info',
    versions: { from: '0.26' },
    title: 'Settings without effect on private nodes',
    why: 'With nodes of its own the tenant is a cluster by itself: nothing is synced with the host, Services are not replicated, and it does not sleep.',
    docs: ['loft-sh/vcluster-docs _fragments/private-nodes-limitations.mdx'],
    check({ values, overrides }) {
      if (!read.flag(values, enabled)) return []
      const given = ignored.filter((path) => get(overrides, path) !== undefined)
      if (given.length === 0) return []
      const names = given.map((path) => path.join('.')).join(', ')
      const message =
        given.length === 1
          ? t`${names} has no effect with private nodes.`
          : t`${names} have no effect with private nodes.`
      return [{ paths: given, message }]
    },
    examples: {
      bad: [withNodes({ sync: { toHost: { ingresses: { enabled: true } } } })],
      good: [withNodes({}), {}],
    },
  },
  {
    id: 'standalone-store',
    severity: 'error',
    versions: { from: '0.26' },
    needs: 'store',
    title: 'Store that standalone mode does not have',
    why: 'Without a host cluster there are no pods for a deployed etcd. Standalone knows SQLite for one node and embedded etcd.',
    docs: ['loft-sh/vcluster-docs configure/vcluster-yaml/control-plane/components/backing-store'],
    check({ values, topology }) {
      if (!read.flag(values, standalone)) return []
      if (topology.store !== 'deployed-etcd' && topology.store !== 'external-database') return []
      const wrong =
        topology.store === 'deployed-etcd' ? paths.deployedEtcdEnabled : paths.externalDatabaseEnabled
      const cure = fix.confirm(
        t`Use embedded etcd`,
        edit.unset(wrong),
        edit.set(paths.embeddedEtcdEnabled, true),
      )
      const message =
        topology.store === 'deployed-etcd'
          ? t`Deployed etcd does not work in standalone mode.`
          : t`An external database does not work in standalone mode.`
      return [{ paths: [wrong, standalone], message, fix: cure }]
    },
    examples: {
      bad: [alone({ etcd: { deploy: { enabled: true } } })],
      good: [
        alone({ etcd: { embedded: { enabled: true } } }),
        { overrides: { controlPlane: { backingStore: { etcd: { deploy: { enabled: true } } } } } },
      ],
    },
  },
]
