import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { quantityOf } from './reading/quantity.ts'
import { isPolicyRendered, quotaSwitches } from './reading/quota.ts'
import { read } from './reading/read.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const { quota: quotaSwitch, limits: limitSwitch } = quotaSwitches
const quota = pathOf('policies.resourceQuota.quota')
const serviceType = pathOf('controlPlane.service.spec.type')
const allocate = pathOf('controlPlane.service.spec.allocateLoadBalancerNodePorts')
const nodePorts = [...quota, 'services.nodeports']
const loadBalancers = [...quota, 'services.loadbalancers']
const dimensions = ['count/pods', 'requests.ephemeral-storage', 'limits.cpu', 'count/services']
const template = 'loft-sh/vcluster chart/templates/resourcequota.yaml@v0.36.1'
const limitTemplate = 'loft-sh/vcluster chart/templates/limitrange.yaml@v0.36.1'

const policies = (settings: JsonObject, rest: JsonObject = {}): Example => ({
  overrides: { policies: settings, ...rest },
})
const service = (spec: JsonObject): JsonObject => ({ controlPlane: { service: { spec } } })

/** Quota of the namespace that the tenant lives in. */
export const tenantQuota: readonly Rule[] = [
  {
    id: 'quota-autopair',
    severity: 'info',
    versions: {},
    title: 'Quota and LimitRange come together',
    why: '"auto" means that one follows the other: switching on the quota also creates the LimitRange, and the other way round.',
    docs: [template, limitTemplate],
    check({ values }) {
      const [byQuota, byLimits] = [read.word(values, quotaSwitch), read.word(values, limitSwitch)]
      const isQuota = byQuota === 'true' && byLimits === 'auto'
      if (!isQuota && !(byLimits === 'true' && byQuota === 'auto')) return []
      const other = isQuota ? limitSwitch : quotaSwitch
      const name = isQuota ? 'LimitRange' : 'ResourceQuota'
      const message = t`The chart creates a ${name} as well, because its switch is auto.`
      return [
        {
          paths: [other, isQuota ? quotaSwitch : limitSwitch],
          message,
          fix: fix.safe(t`Switch the ${name} on explicitly`, edit.set(other, true)),
          alternatives: [fix.safe(t`Switch the ${name} off`, edit.set(other, false))],
        },
      ]
    },
    examples: {
      bad: [policies({ resourceQuota: { enabled: true } })],
      good: [{}, policies({ resourceQuota: { enabled: true }, limitRange: { enabled: true } })],
    },
  },
  {
    id: 'quota-default-size',
    severity: 'info',
    versions: {},
    title: 'Quota for about twenty pods',
    why: 'The default quota ends at about 20 pods in four ways at once: number of pods, ephemeral storage, CPU limits and number of Services. The control plane and CoreDNS count too, and raising only one of them has no effect.',
    docs: ['loft-sh/vcluster chart/values.yaml@v0.36.1'],
    check(context) {
      if (!isPolicyRendered(context, quotaSwitch)) return []
      const { values, catalog } = context
      const kept = dimensions.filter(
        (key) => get(values, [...quota, key]) === get(catalog.defaults, [...quota, key]),
      )
      if (kept.length === 0) return []
      return [
        {
          paths: kept.map((key) => [...quota, key]),
          message: t`The default of ${kept.join(', ')} leaves room for about 20 pods.`,
        },
      ]
    },
    examples: {
      bad: [policies({ resourceQuota: { enabled: true } })],
      good: [
        {},
        policies({
          resourceQuota: {
            enabled: true,
            quota: {
              'count/pods': 100,
              'requests.ephemeral-storage': '400Gi',
              'limits.cpu': 100,
              'count/services': 100,
            },
          },
        }),
      ],
    },
  },
  {
    id: 'quota-lb',
    severity: 'error',
    versions: {},
    title: 'Quota forbids the load balancer',
    why: 'The Service of the control plane counts against the quota of the namespace. With none allowed the API server refuses the Service during the install.',
    docs: ['kubernetes/kubernetes pkg/quota/v1/evaluator/core/services.go'],
    check(context) {
      const allowed = quantityOf(get(context.values, loadBalancers) ?? undefined)
      if (
        !isPolicyRendered(context, quotaSwitch) ||
        read.text(context.values, serviceType) !== 'LoadBalancer'
      )
        return []
      if (allowed === null || allowed >= 1) return []
      const message = t`The quota allows no load balancer, but the control plane needs one.`
      return [
        {
          paths: [loadBalancers, serviceType],
          message,
          fix: fix.safe(t`Allow 2 load balancers`, edit.set(loadBalancers, '2')),
        },
      ]
    },
    examples: {
      bad: [
        policies(
          { resourceQuota: { enabled: true, quota: { 'services.loadbalancers': 0 } } },
          service({ type: 'LoadBalancer' }),
        ),
      ],
      good: [policies({ resourceQuota: { enabled: true } }, service({ type: 'LoadBalancer' }))],
    },
  },
  {
    id: 'quota-merge',
    severity: 'info',
    versions: {},
    title: 'Quota keys that stay',
    why: 'Helm merges your quota with the default map: a key that you leave out keeps its default, it is not unlimited. A null removes a key.',
    docs: ['https://helm.sh/docs/chart_template_guide/values_files/'],
    check(context) {
      const own = Object.keys(read.map(context.overrides, quota))
      const all = Object.keys(read.map(context.values, quota))
      const kept = all.filter((key) => !own.includes(key))
      if (!isPolicyRendered(context, quotaSwitch) || own.length === 0 || kept.length === 0) return []
      const shownKeys =
        kept.length > 3 ? t`${kept.slice(0, 3).join(', ')} and ${kept.length - 3} more` : kept.join(', ')
      return [{ paths: [quota], message: t`${shownKeys} keep their default beside your quota.` }]
    },
    examples: {
      bad: [policies({ resourceQuota: { enabled: true, quota: { 'count/pods': 100 } } })],
      good: [policies({ resourceQuota: { enabled: true } }), {}],
    },
  },
  {
    id: 'quota-needs-requests',
    severity: 'info',
    versions: {},
    title: 'Quota without default requests',
    why: 'Under a quota for CPU and memory the API server refuses every pod that names no requests and limits. The LimitRange fills them in.',
    docs: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
    check: ({ values }) =>
      read.word(values, quotaSwitch) === 'true' && read.word(values, limitSwitch) === 'false'
        ? [
            {
              paths: [limitSwitch, quotaSwitch],
              message: t`Tenant pods without requests and limits are refused.`,
              fix: fix.safe(t`Use the LimitRange`, edit.set(limitSwitch, true)),
            },
          ]
        : [],
    examples: {
      bad: [policies({ resourceQuota: { enabled: true }, limitRange: { enabled: false } })],
      good: [policies({ resourceQuota: { enabled: true } })],
    },
  },
  {
    id: 'quota-nodeports',
    severity: 'error',
    versions: {},
    title: 'Quota forbids the node ports',
    why: 'The Service of the control plane takes two node ports as NodePort (API and kubelet) and one as LoadBalancer. The default quota allows none, so the API server refuses the Service during the install.',
    docs: ['kubernetes/kubernetes pkg/quota/v1/evaluator/core/services.go', template],
    check(context) {
      const type = read.text(context.values, serviceType)
      const needed = type === 'NodePort' ? 2 : type === 'LoadBalancer' ? 1 : 0
      const allowed = quantityOf(get(context.values, nodePorts) ?? undefined)
      if (!isPolicyRendered(context, quotaSwitch) || allowed === null || allowed >= needed) return []
      const isLoadBalancer = type === 'LoadBalancer'
      if (isLoadBalancer && read.word(context.values, allocate) === 'false') return []
      const raise = fix.safe(t`Allow 2 node ports`, edit.set(nodePorts, 2))
      const without = fix.safe(t`Use no node ports`, edit.set(allocate, false))
      const message = t`A Service of type ${type} needs ${needed} node port${needed === 1 ? '' : 's'}, and the quota allows ${allowed}.`
      return [
        {
          paths: [nodePorts, serviceType],
          message,
          fix: raise,
          ...(isLoadBalancer ? { alternatives: [without] } : {}),
        },
      ]
    },
    examples: {
      bad: [
        policies({ resourceQuota: { enabled: true } }, service({ type: 'NodePort' })),
        policies({ resourceQuota: { enabled: true } }, service({ type: 'LoadBalancer' })),
      ],
      good: [
        policies({ resourceQuota: { enabled: true } }),
        policies(
          { resourceQuota: { enabled: true } },
          service({ type: 'LoadBalancer', allocateLoadBalancerNodePorts: false }),
        ),
        { overrides: service({ type: 'NodePort' }) },
      ],
    },
  },
]
