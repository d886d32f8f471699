import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import type { Example, Rule } from './rule.ts'

const docs = [
  'loft-sh/vcluster-docs configure/vcluster-yaml/control-plane/components/backing-store/etcd/embedded.mdx',
]
const path = paths.replicas

const embedded = (replicas: number, cluster: Example['cluster'] = {}): Example => ({
  overrides: {
    controlPlane: {
      backingStore: { etcd: { embedded: { enabled: true } } },
      statefulSet: { highAvailability: { replicas } },
    },
  } satisfies JsonObject,
  cluster,
})

/** etcd inside the control-plane pods. */
export const embeddedEtcd: readonly Rule[] = [
  {
    id: 'embedded-even-replicas',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Even number of embedded etcd members',
    why: 'Every control-plane pod is an etcd member here. With an even number the majority is as large as with one member more, so the last one adds cost but no tolerance.',
    docs,
    check({ topology }) {
      const { store, replicas } = topology
      if (store !== 'embedded-etcd' || replicas < 2 || replicas % 2 !== 0) return []
      const message = t`${replicas} embedded etcd members survive no more failures (${replicas / 2 - 1}) than ${replicas - 1}.`
      return [
        {
          paths: [path],
          message,
          fix: fix.safe(t`Use ${replicas + 1} replicas`, edit.set(path, replicas + 1)),
        },
      ]
    },
    examples: { bad: [embedded(2), embedded(4)], good: [embedded(3), embedded(1)] },
  },
  {
    id: 'embedded-helm-bootstrap',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Start with one replica, then scale',
    why: 'On the first install with plain Helm the members start at the same time and may each found a cluster. The vCluster CLI avoids that by itself; with Helm, install one replica, wait, and upgrade to the rest.',
    docs: ['loft-sh/vcluster-docs deploy/control-plane/sizing-and-performance.mdx'],
    check: ({ topology, deployed }) =>
      topology.store === 'embedded-etcd' && topology.replicas > 1 && !deployed
        ? [{ paths: [path], message: t`Install with 1 replica first, then scale to ${topology.replicas}.` }]
        : [],
    examples: {
      bad: [embedded(3)],
      good: [embedded(1), embedded(3, { previous: { chart: '0.30', values: embedded(1).overrides ?? {} } })],
    },
  },
  {
    id: 'embedded-licence',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Embedded etcd needs a licence',
    why: 'The feature is in the free tier, but the control plane must have seen a licence: without the platform’s Secret in its namespace it crashes in a loop. Deployed etcd needs none.',
    docs: [
      'loft-sh/vcluster pkg/pro/embedded_etcd.go@v0.36.1',
      'loft-sh/vcluster-docs troubleshoot/pro-feature-license-error.mdx',
    ],
    check({ topology, cluster, deployed }) {
      const { store, replicas } = topology
      if (store !== 'embedded-etcd' || cluster.licence === 'free' || cluster.licence === 'paid') return []
      const edits = [edit.unset(paths.embeddedEtcdEnabled), edit.set(paths.deployedEtcdEnabled, true)]
      if (replicas > 1) edits.push(edit.set(paths.etcdReplicas, 3))
      const message = t`Embedded etcd works only with a free or paid licence of the vCluster Platform.`
      return [
        {
          paths: [paths.embeddedEtcdEnabled],
          message,
          ...(deployed ? {} : { fix: fix.confirm(t`Use deployed etcd`, ...edits) }),
        },
      ]
    },
    examples: {
      bad: [embedded(1), embedded(3, { licence: 'none' })],
      good: [embedded(3, { licence: 'free' })],
    },
  },
  {
    id: 'embedded-single',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Single embedded etcd member in production',
    why: 'One member works, and it can be scaled to three later without losing data.',
    docs,
    check: ({ topology, cluster }) =>
      topology.store === 'embedded-etcd' && topology.replicas === 1 && cluster.intent === 'production'
        ? [
            {
              paths: [path],
              message: t`A production cluster has a single etcd member, in its only control-plane pod.`,
              ...(topology.data === 'volume' ? {} : { fix: fix.safe(t`Use 3 replicas`, edit.set(path, 3)) }),
            },
          ]
        : [],
    examples: {
      bad: [embedded(1, { intent: 'production' })],
      good: [embedded(1), embedded(3, { intent: 'production' })],
    },
  },
]
