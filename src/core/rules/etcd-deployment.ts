import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import { gibibyte, quantityOf } from './reading/quantity.ts'
import { get } from '../values/get.ts'
import type { JsonObject } from '../json.ts'
import { shown } from './reading/shown.ts'
import type { Example, Rule } from './rule.ts'

const service = pathOf('controlPlane.backingStore.etcd.deploy.service.enabled')
const enabled = [...paths.etcd, 'enabled']
const extraArgs = [...paths.etcd, 'extraArgs']
const size = [...paths.etcdClaim, 'size']
const resources = [...paths.etcd, 'resources']
const template = 'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1'

const etcd = (statefulSet: JsonObject, rest: JsonObject = {}): Example => ({
  overrides: {
    controlPlane: { backingStore: { etcd: { deploy: { enabled: true, statefulSet, ...rest } } } },
  },
})

/** The quota of the database in bytes; infinite where a negative flag switches it off. */
function quotaOf(values: JsonObject): number {
  const flags = read
    .list(values, extraArgs)
    .map((flag) => /^--quota-backend-bytes=(-?\d+)$/.exec(shown(flag))?.[1])
  const given = Number(flags.findLast((flag) => flag !== undefined) ?? 0)
  return given < 0 ? Infinity : given === 0 ? 2 * gibibyte : given
}

/** Settings of the etcd that the chart deploys. */
export const etcdDeployment: readonly Rule[] = [
  {
    id: 'etcd-persistence-off',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Etcd without volumes',
    why: 'The data sits in the pods. A single member loses everything with its pod; one of several comes back empty, believes that it founds a new cluster, and cannot rejoin.',
    docs: [template],
    check({ topology, values }) {
      if (topology.store !== 'deployed-etcd' || read.word(values, paths.etcdClaimEnabled) !== 'false')
        return []
      if (read.list(values, paths.etcdClaimTemplates).length > 0) return []
      const message = t`The state of the tenant would be lost with the etcd pods.`
      return [
        {
          paths: [paths.etcdClaimEnabled],
          message,
          fix: fix.safe(t`Use a claim`, edit.set(paths.etcdClaimEnabled, true)),
        },
      ]
    },
    examples: { bad: [etcd({ persistence: { volumeClaim: { enabled: false } } })], good: [etcd({})] },
  },
  {
    id: 'etcd-quota-over-volume',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Database quota larger than the volume',
    why: 'The quota stops the database before the disk is full, but log and snapshots need room as well. With a quota this close to the size the disk fills up first, and etcd crashes instead of refusing writes.',
    docs: ['etcd-io/website content/en/docs/v3.6/dev-guide/limit.md'],
    check({ topology, values, deployed }) {
      const bytes = quantityOf(get(values, size))
      const isRendered =
        read.word(values, paths.etcdClaimEnabled) === 'true' &&
        read.list(values, paths.etcdClaimTemplates).length === 0
      if (topology.store !== 'deployed-etcd' || !isRendered || bytes === null || bytes <= 0) return []
      const quota = quotaOf(values)
      if (quota < 0.8 * bytes) return []
      const flags = read.list(values, extraArgs)
      const isGiven = flags.some((flag) => shown(flag).startsWith('--quota-backend-bytes='))
      const volume = shown(get(values, size))
      const message =
        quota === Infinity
          ? t`A database quota without a limit does not fit a volume of ${volume}.`
          : t`A database quota of ${Number((quota / gibibyte).toFixed(2))} GiB does not fit a volume of ${volume}.`
      const large = `${Math.max(5, Math.ceil((2.5 * quota) / gibibyte))}Gi`
      const rest = flags.filter((flag) => !shown(flag).startsWith('--quota-backend-bytes='))
      const cures = [
        ...(quota === Infinity || deployed
          ? []
          : [fix.confirm(t`Use a volume of ${large}`, edit.set(size, large))]),
        ...(isGiven && 2 * gibibyte < 0.8 * bytes
          ? [fix.confirm(t`Use the default quota of 2 GiB`, edit.set(extraArgs, rest))]
          : []),
      ]
      const [first, ...others] = cures
      return [
        {
          paths: isGiven ? [extraArgs, size] : [size],
          message,
          ...(first ? { fix: first } : {}),
          alternatives: others,
        },
      ]
    },
    examples: {
      bad: [
        etcd({ persistence: { volumeClaim: { size: '2Gi' } } }),
        etcd({ extraArgs: ['--quota-backend-bytes=8589934592'] }),
        etcd({ extraArgs: ['--quota-backend-bytes=-1'] }),
      ],
      good: [
        etcd({}),
        etcd({
          extraArgs: ['--quota-backend-bytes=8589934592'],
          persistence: { volumeClaim: { size: '20Gi' } },
        }),
      ],
    },
  },
  {
    id: 'etcd-resources-tiny',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Default resources for etcd in production',
    why: 'The chart asks for 20m CPU and 150Mi and sets no limit: enough to start, but such a pod is slow under load and among the first to go when the node is full.',
    docs: ['loft-sh/vcluster chart/values.yaml@v0.36.1'],
    check({ topology, overrides, cluster }) {
      const isDefault = get(overrides, resources) === undefined
      if (topology.store !== 'deployed-etcd' || cluster.intent !== 'production' || !isDefault) return []
      const wanted = { requests: { cpu: '200m', memory: '512Mi' }, limits: { cpu: '1000m', memory: '2Gi' } }
      const message = t`etcd is guaranteed no more than 20m CPU and 150Mi of memory.`
      return [
        {
          paths: [resources],
          message,
          fix: fix.safe(t`Give etcd 200m CPU and 512Mi`, edit.set(resources, wanted)),
        },
      ]
    },
    examples: {
      bad: [{ ...etcd({}), cluster: { intent: 'production' } }],
      good: [
        etcd({}),
        { ...etcd({ resources: { requests: { cpu: '200m' } } }), cluster: { intent: 'production' } },
      ],
    },
  },
  {
    id: 'etcd-service-disabled',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Etcd without its client Service',
    why: 'The API server then uses the headless Service, which also lists members that are not ready.',
    docs: ['loft-sh/vcluster pkg/k8s/k8s.go@v0.36.1'],
    check: ({ topology, values }) =>
      topology.store === 'deployed-etcd' && read.word(values, service) === 'false'
        ? [
            {
              paths: [service],
              message: t`Without its Service, etcd is reached through members that may not be ready.`,
              fix: fix.safe(t`Use the Service`, edit.unset(service)),
            },
          ]
        : [],
    examples: { bad: [etcd({}, { service: { enabled: false } })], good: [etcd({})] },
  },
  {
    id: 'etcd-statefulset-disabled',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Etcd pods switched off',
    why: 'Only the Services are created, and the control plane waits for an etcd behind them. That makes sense only where somebody else runs pods with the labels and certificates that the chart expects.',
    docs: [template, 'loft-sh/vcluster chart/templates/etcd-service.yaml@v0.24.2'],
    check: ({ topology, values }) =>
      topology.store === 'deployed-etcd' && read.word(values, enabled) === 'false'
        ? [
            {
              paths: [enabled],
              message: t`The chart creates Services for etcd, but no etcd.`,
              fix: fix.safe(t`Deploy the etcd pods`, edit.unset(enabled)),
            },
          ]
        : [],
    examples: { bad: [etcd({ enabled: false })], good: [etcd({})] },
  },
]
