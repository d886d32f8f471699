import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import type { Example, Rule } from './rule.ts'

const path = paths.etcdReplicas
const faq = 'etcd-io/website content/en/docs/v3.6/faq.md'

const setTo = (replicas: number) =>
  fix.safe(t`Use ${replicas} etcd member${replicas === 1 ? '' : 's'}`, edit.set(path, replicas))

function deployed(replicas: number, controlPlane = 1): NonNullable<Example['overrides']> {
  const deploy = { enabled: true, statefulSet: { highAvailability: { replicas } } }
  return {
    controlPlane: {
      backingStore: { etcd: { deploy } },
      statefulSet: { highAvailability: { replicas: controlPlane } },
    },
  }
}

/** How many members the deployed etcd has. */
export const etcdReplicas: readonly Rule[] = [
  {
    id: 'etcd-replicas-changed',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Number of etcd members changed',
    why: 'The chart starts every member as part of a new cluster and never adds or removes members of a running one. New pods would form a second cluster beside the old data, and removed ones stay behind as dead voters.',
    docs: [
      'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1',
      'etcd-io/website content/en/docs/v3.6/op-guide/runtime-configuration.md',
    ],
    check({ topology, deployed: before }) {
      if (!before?.topology.etcd || !topology.etcd) return []
      const running = before.topology.etcdReplicas
      if (running === topology.etcdReplicas) return []
      const message = t`etcd runs with ${running} member${running === 1 ? '' : 's'}; changing it to ${topology.etcdReplicas} splits or breaks the cluster.`
      return [{ paths: [path], message, fix: fix.safe(t`Keep ${running}`, edit.set(path, running)) }]
    },
    examples: {
      bad: [{ overrides: deployed(3), cluster: { previous: { chart: '0.30', values: deployed(1) } } }],
      good: [
        { overrides: deployed(3), cluster: { previous: { chart: '0.30', values: deployed(3) } } },
        { overrides: deployed(3) },
      ],
    },
  },
  {
    id: 'etcd-replicas-even',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Even number of etcd members',
    why: 'A majority of 2n members is n + 1, so the last member adds cost and one more thing that can fail, but no tolerance: two members survive no failure and four survive one, like three.',
    docs: [faq],
    check({ topology }) {
      const members = topology.etcdReplicas
      if (topology.store !== 'deployed-etcd' || members % 2 !== 0) return []
      const survives = members / 2 - 1
      const message =
        survives === 0
          ? t`${members} etcd members tolerate no failure, just like a single one.`
          : t`${members} etcd members survive no more failures (${survives}) than ${members - 1}.`
      return [{ paths: [path], message, fix: setTo(members + 1) }]
    },
    examples: {
      bad: [{ overrides: deployed(2) }, { overrides: deployed(4) }],
      good: [{ overrides: deployed(3) }, { overrides: deployed(1) }],
    },
  },
  {
    id: 'etcd-replicas-many',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Many etcd members',
    why: 'Every write waits for a majority, so each further member makes writes slower. etcd recommends seven at most, and five are usually enough.',
    docs: [faq, 'loft-sh/vcluster pkg/setup/initialize.go@v0.24.2'],
    check: ({ topology }) =>
      topology.store === 'deployed-etcd' && topology.etcdReplicas > 7
        ? [
            {
              paths: [path],
              message: t`${topology.etcdReplicas} etcd members slow writes down; etcd recommends at most 7.`,
              fix: setTo(5),
            },
          ]
        : [],
    examples: { bad: [{ overrides: deployed(9) }], good: [{ overrides: deployed(7) }] },
  },
  {
    id: 'etcd-replicas-one',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Single etcd member',
    why: 'However many API servers there are, all of them stop when the only etcd member is down, and its volume is the only copy of the state.',
    docs: ['loft-sh/vcluster-docs deploy/control-plane/kubernetes-pod/high-availability.mdx'],
    check({ topology, cluster, deployed: before }) {
      const { store, etcdReplicas: members, replicas } = topology
      if (store !== 'deployed-etcd' || members !== 1) return []
      if (replicas <= 1 && cluster.intent !== 'production') return []
      return [
        {
          paths: replicas > 1 ? [path, paths.replicas] : [path],
          message:
            replicas > 1
              ? t`${replicas} control-plane replicas depend on a single etcd member.`
              : t`A production cluster depends on a single etcd member.`,
          ...(before ? {} : { fix: setTo(3) }),
        },
      ]
    },
    examples: {
      bad: [{ overrides: deployed(1, 3) }, { overrides: deployed(1), cluster: { intent: 'production' } }],
      good: [{ overrides: deployed(3, 3) }, { overrides: deployed(1) }],
    },
  },
  {
    id: 'etcd-replicas-zero',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'No etcd members',
    why: 'Without a member there is no store: the control plane waits ten minutes for etcd and exits. A negative number is refused by the API server.',
    docs: ['loft-sh/vcluster pkg/etcd/util.go@v0.36.1'],
    check({ topology, cluster }) {
      if (!topology.etcd || topology.etcdReplicas > 0) return []
      const message = t`etcd has ${topology.etcdReplicas} members, so there is nowhere to keep the state.`
      return [{ paths: [path], message, fix: setTo(cluster.intent === 'production' ? 3 : 1) }]
    },
    examples: {
      bad: [{ overrides: deployed(0) }, { overrides: deployed(-1), cluster: { intent: 'production' } }],
      good: [{ overrides: deployed(1) }],
    },
  },
]
