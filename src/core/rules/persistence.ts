import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { storeName } from './reading/store.ts'
import type { Json } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const enabled = paths.volumeClaimEnabled
const templates = 'loft-sh/vcluster chart/templates/_persistence.tpl@v0.36.1'
const toAuto = edit.set(enabled, 'auto')

function claimed(value: Json, etcd: 'deploy' | 'embedded' | null = null): Example {
  return {
    overrides: {
      controlPlane: {
        ...(etcd ? { backingStore: { etcd: { [etcd]: { enabled: true } } } } : {}),
        statefulSet: { persistence: { volumeClaim: { enabled: value } } },
      },
    },
  }
}

/** Whether and where the control plane keeps data. */
export const persistence: readonly Rule[] = [
  {
    id: 'embedded-no-persistence',
    severity: ({ minor }) => (minor === 20 ? 'error' : 'warning'),
    versions: {},
    needs: 'store',
    title: 'Embedded etcd without a volume',
    why: 'Each member keeps its database in its pod and loses it with the pod; a member that comes back empty cannot rejoin by itself. In 0.20 the pods do not even get stable names, so the members cannot find each other.',
    docs: [templates, 'loft-sh/vcluster PR 2158'],
    check({ topology, values }) {
      const word = read.word(values, enabled)
      const hasTemplates = read.list(values, paths.volumeClaimTemplates).length > 0
      if (topology.store !== 'embedded-etcd' || word === 'true' || word === 'auto' || hasTemplates) return []
      const message = t`Embedded etcd would keep its data in the pods and lose it with them.`
      return [{ paths: [enabled], message, fix: fix.safe(t`Use a claim`, toAuto) }]
    },
    examples: {
      bad: [claimed(false, 'embedded')],
      good: [claimed('auto', 'embedded'), claimed(false, 'deploy')],
    },
  },
  {
    id: 'kind-explained',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Kind of the control-plane workload',
    why: 'With a claim of its own the control plane is a StatefulSet, otherwise a Deployment. "auto" makes a claim for SQLite and embedded etcd; other stores keep all state outside the pod, so a Deployment loses nothing.',
    docs: [templates],
    check({ topology }) {
      const { kind, store, data } = topology
      const name = storeName[store]
      const message =
        data === 'claim'
          ? t`With ${name} the control plane is a ${kind} with a claim for its data.`
          : data === 'volume'
            ? t`With ${name} the control plane is a ${kind} with a volume of yours.`
            : t`With ${name} the control plane is a ${kind} without a volume.`
      return [{ paths: [], message }]
    },
    examples: {
      bad: [
        { overrides: { controlPlane: { backingStore: { etcd: { deploy: { enabled: true } } } } } },
        { overrides: { controlPlane: { statefulSet: { labels: { team: 'a' } } } } },
      ],
      good: [
        {},
        {
          overrides: {
            controlPlane: {
              backingStore: { etcd: { deploy: { enabled: true }, embedded: { enabled: true } } },
            },
          },
        },
      ],
    },
  },
  {
    id: 'persistence-off-sqlite',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'SQLite without a volume',
    why: 'The database is a file inside the pod. When the pod is deleted or moved, and every change of a value does that, the tenant is empty. Only throw-away clusters can live with it.',
    docs: [templates],
    check({ topology }) {
      if (topology.store !== 'sqlite' || topology.kind !== 'Deployment' || topology.data === 'volume')
        return []
      const message = t`The SQLite file lives in the pod: the tenant is wiped whenever the pod is replaced.`
      return [{ paths: [enabled], message, fix: fix.confirm(t`Use a claim`, toAuto) }]
    },
    examples: { bad: [claimed(false)], good: [{}, claimed(true), claimed(false, 'deploy')] },
  },
  {
    id: 'persistence-unneeded',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Volume that holds no state',
    why: 'With this store the pods keep only certificates and scratch files. A claim costs one volume per replica, and start and take-over have to wait for it.',
    docs: [templates],
    check({ topology, values, deployed }) {
      const { store, replicas } = topology
      if (store === 'sqlite' || store === 'embedded-etcd') return []
      const hasTemplates = read.list(values, paths.volumeClaimTemplates).length > 0
      const isOn = read.word(values, enabled) === 'true'
      if (!isOn && !hasTemplates) return []
      const dropped = ['size', 'storageClass', 'retentionPolicy'].map((key) => [...paths.volumeClaim, key])
      const edits = [
        toAuto,
        ...dropped.map(edit.unset),
        ...(hasTemplates ? [edit.unset(paths.volumeClaimTemplates)] : []),
      ]
      return [
        {
          paths: [...(isOn ? [enabled] : []), ...(hasTemplates ? [paths.volumeClaimTemplates] : [])],
          message:
            replicas === 1
              ? t`With ${storeName[store]} the volume of the control plane would hold no state.`
              : t`With ${storeName[store]} the ${replicas} volumes of the control plane would hold no state.`,
          ...(deployed ? {} : { fix: fix.confirm(t`Do without a claim`, ...edits) }),
        },
      ]
    },
    examples: { bad: [claimed(true, 'deploy')], good: [claimed('auto', 'deploy'), claimed(true), {}] },
  },
  {
    id: 'volumeclaim-enabled-word',
    severity: 'warning',
    versions: {},
    title: 'Word that switches the claim off',
    why: 'The schema takes any text here, but everything except "true" and "auto" means off, and the data ends up in the pod.',
    docs: [templates],
    check({ values }) {
      const given = get(values, enabled)
      if (typeof given !== 'string' || ['true', 'false', 'auto', ''].includes(given)) return []
      const message = t`"${given}" counts as off: only true and auto make a claim.`
      return [{ paths: [enabled], message, fix: fix.safe(t`Use auto`, toAuto) }]
    },
    examples: {
      bad: [claimed('yes'), claimed('on-demand')],
      good: [claimed('auto'), claimed(true), claimed('false')],
    },
  },
]
