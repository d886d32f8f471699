import { t } from '../../i18n/index.ts'
import type { Path } from '../json.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const path = [...paths.controlPlane, 'scheduling', 'podManagementPolicy']
const etcdPath = [...paths.etcd, 'scheduling', 'podManagementPolicy']
const parallel = (at: Path) => fix.safe(t`Use Parallel`, edit.set(at, 'Parallel'))

const ordered = (etcd: 'embedded' | 'deploy' | null, podManagementPolicy = 'OrderedReady'): Example => ({
  overrides: {
    controlPlane: {
      ...(etcd ? { backingStore: { etcd: { [etcd]: { enabled: true } } } } : {}),
      statefulSet: { scheduling: { podManagementPolicy } },
    },
  },
})
const etcdOrdered = (replicas: number, podManagementPolicy = 'OrderedReady'): Example => ({
  overrides: {
    controlPlane: {
      backingStore: {
        etcd: {
          deploy: {
            enabled: true,
            statefulSet: { highAvailability: { replicas }, scheduling: { podManagementPolicy } },
          },
        },
      },
    },
  },
})

const stateful = ({ topology }: RuleContext): readonly Path[] => [
  ...(topology.kind === 'StatefulSet' ? [path] : []),
  ...(topology.etcd ? [etcdPath] : []),
]

/** In which order the pods of a StatefulSet start. */
export const podManagement: readonly Rule[] = [
  {
    id: 'embedded-ordered-ready',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Embedded etcd starts one pod at a time',
    why: 'When more than one member is down, the first one waits for a majority that OrderedReady does not start. The field cannot be changed on a running StatefulSet, so choose it before the install.',
    docs: [
      'loft-sh/vcluster-docs configure/vcluster-yaml/control-plane/components/backing-store/etcd/embedded.mdx',
    ],
    check: ({ topology, values }) =>
      topology.store === 'embedded-etcd' && read.text(values, path) === 'OrderedReady'
        ? [
            {
              paths: [path],
              message: t`With OrderedReady embedded etcd cannot recover when several members are down.`,
              fix: fix.safe(t`Use Parallel`, edit.unset(path)),
            },
          ]
        : [],
    examples: { bad: [ordered('embedded')], good: [ordered('embedded', 'Parallel'), ordered(null)] },
  },
  {
    id: 'etcd-ordered-ready',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Etcd members wait for each other',
    why: 'The first member is ready only when a majority has elected a leader, and OrderedReady starts the second member only when the first is ready. So etcd never comes up.',
    docs: ['loft-sh/vcluster PR 229', 'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1'],
    check: ({ topology, values }) =>
      topology.etcd && topology.etcdReplicas > 1 && read.text(values, etcdPath) === 'OrderedReady'
        ? [
            {
              paths: [etcdPath, paths.etcdReplicas],
              message: t`With OrderedReady none of the ${topology.etcdReplicas} etcd members ever becomes ready.`,
              fix: parallel(etcdPath),
            },
          ]
        : [],
    examples: { bad: [etcdOrdered(3)], good: [etcdOrdered(1), etcdOrdered(3, 'Parallel')] },
  },
  {
    id: 'podmanagement-invalid',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Unknown pod management policy',
    why: 'A StatefulSet knows Parallel and OrderedReady. The API server refuses anything else.',
    docs: ['kubernetes/kubernetes pkg/apis/apps/validation/validation.go'],
    check: (context) =>
      stateful(context).flatMap((at) => {
        const given = get(context.values, at)
        if (given === undefined || given === '' || given === 'Parallel' || given === 'OrderedReady') return []
        const message = t`${JSON.stringify(given).slice(0, 40)} is no pod management policy.`
        return [{ paths: [at], message, fix: parallel(at) }]
      }),
    examples: { bad: [ordered(null, 'parallel'), etcdOrdered(1, 'Ordered')], good: [{}, ordered(null)] },
  },
  {
    id: 'podmanagement-no-effect',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Pod management policy of a Deployment',
    why: 'Only a StatefulSet has such a policy. The control plane is a Deployment here, so the setting is not rendered.',
    docs: ['loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'],
    check: ({ topology, overrides }) =>
      topology.kind === 'Deployment' && get(overrides, path) !== undefined
        ? [
            {
              paths: [path],
              message: t`The control plane is a Deployment, which has no pod management policy.`,
              fix: fix.safe(t`Remove the setting`, edit.unset(path)),
            },
          ]
        : [],
    examples: { bad: [ordered('deploy')], good: [ordered(null), {}] },
  },
]
