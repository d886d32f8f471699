import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { storeName } from './reading/store.ts'
import type { Example, Rule } from './rule.ts'

const path = paths.replicas
const docs = ['loft-sh/vcluster pkg/leaderelection/leaderelection.go@v0.24.2']
const highAvailability = 'loft-sh/vcluster-docs deploy/control-plane/kubernetes-pod/high-availability.mdx'

const setTo = (replicas: number) =>
  fix.safe(t`Use ${replicas} replica${replicas === 1 ? '' : 's'}`, edit.set(path, replicas))

function onEtcd(replicas: number, members = 3): NonNullable<Example['overrides']> {
  const deploy = { enabled: true, statefulSet: { highAvailability: { replicas: members } } }
  return {
    controlPlane: { backingStore: { etcd: { deploy } }, statefulSet: { highAvailability: { replicas } } },
  }
}

/** How many control-plane pods there are. */
export const haReplicas: readonly Rule[] = [
  {
    id: 'ha-cp-single-etcd-many',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Redundant store, single API server',
    why: 'etcd survives the loss of a member, but while the only control-plane pod restarts nobody can reach the tenant API.',
    docs: [highAvailability],
    check: ({ topology }) =>
      topology.store === 'deployed-etcd' && topology.etcdReplicas > 1 && topology.replicas === 1
        ? [
            {
              paths: [paths.etcdReplicas, path],
              message: t`${topology.etcdReplicas} etcd members serve a single control-plane pod.`,
              ...(topology.data === 'volume' ? {} : { fix: setTo(3) }),
            },
          ]
        : [],
    examples: {
      bad: [{ overrides: onEtcd(1) }],
      good: [{ overrides: onEtcd(3) }, { overrides: onEtcd(1, 1) }],
    },
  },
  {
    id: 'ha-even-is-fine',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Even number of replicas is fine here',
    why: 'Replicas of the control plane do not vote: one holds a lease, and any other can take it. Only etcd members need an odd number, so two replicas already survive the loss of one.',
    docs,
    check({ topology }) {
      const { store, replicas } = topology
      if (store === 'sqlite' || store === 'embedded-etcd' || replicas < 2 || replicas % 2 !== 0) return []
      const message = t`${replicas} replicas need no majority: with ${storeName[store]} they share a lease.`
      return [{ paths: [path], message }]
    },
    examples: { bad: [{ overrides: onEtcd(2) }], good: [{ overrides: onEtcd(3) }] },
  },
  {
    id: 'ha-host-outage',
    severity: 'info',
    versions: {},
    title: 'Replicas do not outlive the host cluster',
    why: 'More replicas protect against the loss of a pod or a node. When the host cluster is down, so is the virtual cluster; a snapshot kept elsewhere is the way back.',
    docs: [highAvailability],
    check: ({ topology }) =>
      topology.store !== 'sqlite' && topology.replicas > 1
        ? [
            {
              paths: [path],
              message: t`All ${topology.replicas} replicas go down with the host cluster; they help against the loss of pods and nodes.`,
            },
          ]
        : [],
    examples: { bad: [{ overrides: onEtcd(3) }], good: [{}] },
  },
  {
    id: 'ha-replicas-invalid',
    severity: 'error',
    versions: {},
    title: 'Invalid number of replicas',
    why: 'The number of replicas is a whole number, zero or more. The schema refuses anything else, and the API server refuses negative numbers.',
    docs: ['loft-sh/vcluster chart/values.schema.json@v0.36.1'],
    check({ values, topology }) {
      const given = get(values, path)
      if (given === undefined || given === null) return []
      if (typeof given === 'number' && Number.isInteger(given) && given >= 0) return []
      const shown = JSON.stringify(given).slice(0, 40)
      const count = typeof given === 'string' && /^[1-9]$/.test(given) ? Number(given) : 3
      const message = t`${shown} is not a number of replicas.`
      return [{ paths: [path], message, fix: setTo(topology.store === 'sqlite' ? 1 : count) }]
    },
    examples: {
      bad: [
        { overrides: { controlPlane: { statefulSet: { highAvailability: { replicas: -1 } } } } },
        { overrides: { controlPlane: { statefulSet: { highAvailability: { replicas: '3' } } } } },
      ],
      good: [{ overrides: onEtcd(3) }],
    },
  },
  {
    id: 'ha-replicas-many',
    severity: 'info',
    versions: {},
    title: 'Many control-plane replicas',
    why: 'All replicas serve the API, but the controllers and the syncer run in one of them. Beyond three, more replicas mainly cost memory.',
    docs,
    check: ({ topology }) =>
      topology.replicas > 5
        ? [
            {
              paths: [path],
              message: t`Of ${topology.replicas} replicas only one runs the controllers; more than 5 mostly cost.`,
              fix: setTo(3),
            },
          ]
        : [],
    examples: { bad: [{ overrides: onEtcd(7) }], good: [{ overrides: onEtcd(5) }] },
  },
  {
    id: 'ha-replicas-zero',
    severity: 'warning',
    versions: {},
    title: 'No control plane',
    why: 'With zero replicas no API server runs: the tenant cannot be reached, and nothing is synced any more. That is right only for a pause by hand.',
    docs: ['loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'],
    check: ({ topology }) =>
      topology.replicas === 0
        ? [{ paths: [path], message: t`With 0 replicas there is no control plane.`, fix: setTo(1) }]
        : [],
    examples: {
      bad: [{ overrides: { controlPlane: { statefulSet: { highAvailability: { replicas: 0 } } } } }],
      good: [{}],
    },
  },
  {
    id: 'ha-single-production',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Single control-plane pod in production',
    why: 'When the pod or its node is lost, the tenant API is gone until Kubernetes has started the pod again, which takes minutes. Three replicas on a shared store take over in about a minute.',
    docs: [highAvailability],
    check({ topology, cluster }) {
      if (cluster.intent !== 'production' || topology.replicas !== 1) return []
      const three = { ...setTo(3), kind: 'confirm' as const }
      // Neither a SQLite file nor a single data volume can be shared.
      const isShared = topology.store !== 'sqlite' && topology.data !== 'volume'
      const message = t`A production cluster has a single control-plane pod.`
      return [{ paths: [path], message, ...(isShared ? { fix: three } : {}) }]
    },
    examples: {
      bad: [
        { cluster: { intent: 'production' } },
        { overrides: onEtcd(1), cluster: { intent: 'production' } },
      ],
      good: [{}, { overrides: onEtcd(3), cluster: { intent: 'production' } }],
    },
  },
]
