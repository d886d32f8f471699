import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { claimsOf } from './reading/claims.ts'
import { minorOf } from './reading/minor-of.ts'
import { paths } from './reading/paths.ts'
import type { Json } from '../json.ts'
import { shown } from './reading/shown.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const controlPlane = [...paths.volumeClaim, 'retentionPolicy']
const etcd = [...paths.etcdClaim, 'retentionPolicy']
const statefulSet = 'loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'
const etcdStatefulSet = 'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1'
const isUnset = (given: Json | undefined): boolean => given === undefined || given === null || given === ''

/** Policies of the workloads that have one: the claim's name, the place, the value. */
function policiesOf(context: RuleContext) {
  return claimsOf(context)
    .filter(({ exists }) => exists)
    .map(({ name, path, count }) => {
      const at = [...path, 'retentionPolicy']
      return { name, count, path: at, given: get(context.values, at) }
    })
}

const retained = (retentionPolicy: string): Example => ({
  overrides: { controlPlane: { statefulSet: { persistence: { volumeClaim: { retentionPolicy } } } } },
})
const etcdRetained = (retentionPolicy: string): Example => ({
  overrides: {
    controlPlane: {
      backingStore: {
        etcd: {
          deploy: { enabled: true, statefulSet: { persistence: { volumeClaim: { retentionPolicy } } } },
        },
      },
    },
  },
})
const production = { intent: 'production' } as const

/** What happens to the volumes when the workload goes. */
export const retention: readonly Rule[] = [
  {
    id: 'retention-delete',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Volumes deleted with the workload',
    why: 'The volumes go as soon as the StatefulSet is deleted: by an uninstall by mistake, a rename, a change of its kind, or deleting it to get around an immutable field.',
    docs: [statefulSet, etcdStatefulSet],
    check(context) {
      const host = minorOf(context.cluster.kubeVersion)
      if (context.cluster.intent !== 'production' || (host !== null && host < 27)) return []
      return policiesOf(context)
        .filter(({ given }) => given === 'Delete')
        .map(({ name, path }) => ({
          paths: [path],
          message:
            name === 'etcd'
              ? t`Deleting the etcd StatefulSet deletes the production data with it.`
              : t`Deleting the control plane StatefulSet deletes the production data with it.`,
          fix: fix.safe(t`Retain the volumes`, edit.set(path, 'Retain')),
        }))
    },
    examples: {
      bad: [
        { ...retained('Delete'), cluster: production },
        { ...etcdRetained('Delete'), cluster: production },
      ],
      good: [retained('Delete'), { ...retained('Retain'), cluster: production }],
    },
  },
  {
    id: 'retention-etcd-spelling',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Retention policy of etcd in another spelling',
    why: 'The template compares with the exact word Delete. Everything else silently means Retain.',
    docs: [etcdStatefulSet],
    check({ topology, values }) {
      const given = get(values, etcd)
      if (!topology.etcd || isUnset(given) || given === 'Retain' || given === 'Delete') return []
      const meant = shown(given).toLowerCase() === 'delete' ? 'Delete' : 'Retain'
      const message = t`"${shown(given)}" counts as Retain.`
      return [{ paths: [etcd], message, fix: fix.safe(t`Use ${meant}`, edit.set(etcd, meant)) }]
    },
    examples: { bad: [etcdRetained('delete'), etcdRetained('keep')], good: [etcdRetained('Delete'), {}] },
  },
  {
    id: 'retention-invalid',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Unknown retention policy',
    why: 'The chart copies the word into the StatefulSet, and the API server takes only Retain and Delete.',
    docs: [statefulSet],
    check({ topology, values }) {
      const given = get(values, controlPlane)
      if (topology.kind !== 'StatefulSet' || isUnset(given) || given === 'Retain' || given === 'Delete')
        return []
      const message = t`"${shown(given)}" is no retention policy: use Retain or Delete.`
      return [
        {
          paths: [controlPlane],
          message,
          fix: fix.safe(t`Retain the volumes`, edit.set(controlPlane, 'Retain')),
        },
      ]
    },
    examples: { bad: [retained('delete'), retained('Keep')], good: [retained('Delete'), {}] },
  },
  {
    id: 'retention-old-host',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Host too old for the retention policy',
    why: 'The chart renders the policy only for hosts from Kubernetes 1.27 on. On older ones the volumes stay, whatever is said here.',
    docs: [statefulSet],
    check(context) {
      const host = minorOf(context.cluster.kubeVersion)
      if (host === null || host >= 27) return []
      return policiesOf(context)
        .filter(({ given }) => given === 'Delete')
        .map(({ path }) => ({
          paths: [path],
          message: t`Kubernetes 1.${host} of the host keeps the volumes although the policy says Delete.`,
        }))
    },
    examples: {
      bad: [{ ...retained('Delete'), cluster: { kubeVersion: '1.26' } }],
      good: [{ ...retained('Delete'), cluster: { kubeVersion: '1.30' } }, retained('Delete')],
    },
  },
  {
    id: 'retention-retain-leftover',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Volumes outlive the release',
    why: 'Removing the release keeps the volumes. A new release of the same name in the same namespace takes them over with the old data.',
    docs: [statefulSet],
    check: (context) =>
      policiesOf(context)
        .filter(({ given }) => given === 'Retain' || isUnset(given))
        .map(({ name, path }) => {
          const { release } = context
          const claim = `data-${release.name}${name === 'etcd' ? '-etcd' : ''}-0`
          return {
            paths: [path],
            message: t`The claim ${claim} stays when the release is removed: delete it with "kubectl -n ${release.namespace} delete pvc ${claim}".`,
          }
        }),
    examples: { bad: [retained('Retain'), etcdRetained('Retain')], good: [retained('Delete'), {}] },
  },
]
