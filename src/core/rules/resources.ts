import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { amountOf, containersOf, resourceNames } from './reading/containers.ts'
import { listed } from './reading/listed.ts'
import { paths } from './reading/paths.ts'
import { gibibyte, mebibyte, quantityOf } from './reading/quantity.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { JsonObject, Path } from '../json.ts'
import { ownerOf } from './resource-owner.ts'
import type { Example, Problem, Rule, RuleContext } from './rule.ts'

const defaults = 'loft-sh/vcluster chart/values.yaml@v0.36.1'
const sizing = 'loft-sh/vcluster-docs deploy/control-plane/sizing-and-performance.mdx'
const main = [...paths.controlPlane, 'resources']
const memoryLimit = [...main, 'limits', 'memory']
const env = [...paths.controlPlane, 'env']
const production = { cluster: { intent: 'production' } } as const

const withResources = (resources: JsonObject, rest: JsonObject = {}): Example => ({
  overrides: { controlPlane: { statefulSet: { resources, ...rest } } },
})
const onEtcd = (resources: JsonObject): Example => ({
  overrides: {
    controlPlane: { backingStore: { etcd: { deploy: { enabled: true, statefulSet: { resources } } } } },
  },
})

/** Requests and limits of the containers. */
export const resources: readonly Rule[] = [
  {
    id: 'resources-below-default',
    severity: 'warning',
    versions: {},
    title: 'Less than the control plane needs',
    why: 'API server, controller manager, syncer and the database of SQLite tenants share one container, and the Kubernetes binaries are unpacked next to it. The defaults of the chart are the least that works.',
    docs: [defaults],
    check(context) {
      const [container] = containersOf(context)
      if (!container) return []
      const floors: readonly (readonly ['requests' | 'limits', string, number])[] = [
        ['limits', 'memory', gibibyte],
        ['requests', 'memory', 256 * mebibyte],
        ...(context.minor >= 25
          ? ([
              [
                'requests',
                'ephemeral-storage',
                quantityOf(get(context.catalog.defaults, [...main, 'requests', 'ephemeral-storage'])) ?? 0,
              ],
            ] as const)
          : []),
      ]
      return floors.flatMap(([kind, resource, floor]) => {
        const { path, given: text, amount } = amountOf(context, container, kind, resource)
        if (amount === null || amount >= floor || get(context.overrides, path) === undefined) return []
        const message =
          kind === 'limits'
            ? t`The ${resource} limit of ${shown(text)} is less than the control plane needs.`
            : t`The ${resource} request of ${shown(text)} is less than the control plane needs.`
        return [{ paths: [path], message, fix: fix.safe(t`Use the default`, edit.unset(path)) }]
      })
    },
    examples: {
      bad: [withResources({ limits: { memory: '512Mi' } }), withResources({ requests: { memory: '128Mi' } })],
      good: [{}, withResources({ limits: { memory: '1Gi' } })],
    },
  },
  {
    id: 'resources-gomemlimit',
    severity: 'info',
    versions: {},
    title: 'Go does not know the memory limit',
    why: 'The Go runtime collects garbage late and may run into the limit of a large container. GOMEMLIMIT at about three quarters of it avoids that.',
    docs: [sizing],
    check(context) {
      const limit = quantityOf(get(context.values, memoryLimit) ?? undefined)
      if (limit === null || limit < 8 * gibibyte) return []
      if (read.list(context.values, env).some((variable) => read.text(variable, ['name']) === 'GOMEMLIMIT'))
        return []
      const value = `${Math.floor((0.75 * limit) / mebibyte)}MiB`
      const message = t`The memory limit is ${shown(get(context.values, memoryLimit))}, but GOMEMLIMIT is not set.`
      const cure = editList.append(context, env, { name: 'GOMEMLIMIT', value })
      return [{ paths: [memoryLimit, env], message, fix: fix.safe(t`Set GOMEMLIMIT to ${value}`, cure) }]
    },
    examples: {
      bad: [withResources({ limits: { memory: '8Gi' } })],
      good: [
        {},
        withResources({ limits: { memory: '8Gi' } }, { env: [{ name: 'GOMEMLIMIT', value: '6GiB' }] }),
      ],
    },
  },
  {
    id: 'resources-missing',
    severity: 'warning',
    versions: {},
    title: 'No request for CPU or memory',
    why: 'Without a request the scheduler reserves nothing, and the pod is among the first to be evicted when the node runs short.',
    docs: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
    check: (context) =>
      containersOf(context)
        .filter(({ name }) => name === 'control plane' || name === 'etcd')
        .flatMap((container) =>
          ['cpu', 'memory'].flatMap((resource): readonly Problem[] => {
            const { path, given: text } = amountOf(context, container, 'requests', resource)
            if (text !== undefined) return []
            const message =
              container.name === 'etcd'
                ? t`etcd asks for no ${resource}.`
                : t`The control plane asks for no ${resource}.`
            return [
              {
                paths: [path],
                message,
                fix: fix.safe(t`Use the default ${resource} request`, ...restored(context, path)),
              },
            ]
          }),
        ),
    examples: {
      bad: [withResources({ requests: { memory: null } }), onEtcd({ requests: { cpu: null } })],
      good: [{}, onEtcd({})],
    },
  },
  {
    id: 'resources-no-memory-limit',
    severity: 'warning',
    versions: {},
    title: 'No memory limit in production',
    why: 'Without a limit one leak takes the memory of the whole node and everything on it.',
    docs: [defaults, sizing],
    check(context) {
      if (context.cluster.intent !== 'production') return []
      return containersOf(context)
        .filter(({ name }) => name === 'control plane' || name === 'etcd')
        .flatMap((container) => {
          const { path, given: text } = amountOf(context, container, 'limits', 'memory')
          if (text !== undefined) return []
          const isEtcd = container.name === 'etcd'
          const least = isEtcd ? '2Gi' : '4Gi'
          const request = amountOf(context, container, 'requests', 'memory').amount ?? 0
          const cure =
            request > (quantityOf(least) ?? 0)
              ? {}
              : { fix: fix.safe(t`Limit it to ${least}`, edit.set(path, least)) }
          return [
            {
              paths: [path],
              message: isEtcd ? t`etcd has no memory limit.` : t`The control plane has no memory limit.`,
              ...cure,
            },
          ]
        })
    },
    examples: {
      bad: [
        { ...onEtcd({}), ...production },
        { ...withResources({ limits: { memory: null } }), ...production },
      ],
      good: [onEtcd({}), { ...onEtcd({ limits: { memory: '2Gi' } }), ...production }],
    },
  },
  {
    id: 'resources-profile',
    severity: 'info',
    versions: {},
    title: 'Below the profile for production',
    why: 'The vendor gives profiles per replica: 1 CPU and 2Gi for sandboxes, 2 and 4Gi for small teams, 4 and 8Gi for standard production, more for tenants full of operators.',
    docs: [sizing],
    check(context) {
      const [container] = containersOf(context)
      if (context.cluster.intent !== 'production' || !container) return []
      const cpu = amountOf(context, container, 'limits', 'cpu')
      const memory = amountOf(context, container, 'limits', 'memory')
      const low = [
        ...(cpu.amount !== null && cpu.amount < 4 ? [cpu] : []),
        ...(memory.amount !== null && memory.amount < 8 * gibibyte ? [memory] : []),
      ]
      if (low.length === 0) return []
      const amounts = listed(low.map(({ given: text, path }) => `${shown(text)} ${path.at(-1) ?? ''}`))
      return [
        {
          paths: low.map(({ path }) => path),
          message: t`A limit of ${amounts} is below the profile for production (4 CPU, 8Gi).`,
        },
      ]
    },
    examples: {
      bad: [production, { ...withResources({ limits: { cpu: '2' } }), ...production }],
      good: [{}, { ...withResources({ limits: { cpu: '4', memory: '8Gi' } }), ...production }],
    },
  },
  {
    id: 'resources-request-over-limit',
    severity: 'error',
    versions: {},
    title: 'Request above its limit',
    why: 'A container cannot be promised more than it may use, so the API server refuses the pod. Helm merges your numbers with the defaults: a limit alone can already fall below the default request.',
    docs: [defaults],
    check: (context) =>
      containersOf(context).flatMap((container) =>
        resourceNames.flatMap((resource) => {
          const request = amountOf(context, container, 'requests', resource)
          const limit = amountOf(context, container, 'limits', resource)
          if (request.amount === null || limit.amount === null || request.amount <= limit.amount) return []
          const message = t`The ${resource} request of ${ownerOf(container)} (${shown(request.given)}) is above its limit (${shown(limit.given)}).`
          const value = request.given ?? ''
          const cure = fix.safe(
            t`Raise the limit to ${shown(value)}`,
            edit.set(request.path, value),
            edit.set(limit.path, value),
          )
          return [{ paths: [limit.path, request.path], message, fix: cure }]
        }),
      ),
    examples: {
      bad: [
        withResources({ limits: { cpu: '100m' } }),
        withResources({ requests: { memory: '8Gi' } }),
        onEtcd({ requests: { memory: '1Gi' }, limits: { memory: '512Mi' } }),
      ],
      good: [{}, withResources({ limits: { cpu: '200m' } })],
    },
  },
]

/** Edits after which the default holds again; where the whole map was cleared, the default is written out. */
function restored({ overrides, catalog }: RuleContext, path: Path) {
  if (get(overrides, path) === null) return [edit.unset(path)]
  return [edit.set(path, get(catalog.defaults, path) ?? '')]
}
