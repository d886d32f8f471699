import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { amountOf, containersOf, resourceNames } from './reading/containers.ts'
import { pathOf } from './reading/path-of.ts'
import { quantityOf } from './reading/quantity.ts'
import { isPolicyRendered, quotaSwitches } from './reading/quota.ts'
import { shown } from './reading/shown.ts'
import { ownerOf } from './resource-owner.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const { limits: limitSwitch } = quotaSwitches
const limitDefaults = pathOf('policies.limitRange.default')
const limitTemplate = 'loft-sh/vcluster chart/templates/limitrange.yaml@v0.36.1'

const policies = (settings: JsonObject, rest: JsonObject = {}): Example => ({
  overrides: { policies: settings, ...rest },
})

/** Limits that the LimitRange gives to containers without their own. */
export const limitRange: readonly Rule[] = [
  {
    id: 'limitrange-below-request',
    severity: 'error',
    versions: {},
    title: 'Default limit below a request',
    why: 'The LimitRange gives every container without a limit its default limit, those of the control plane too. A request above it makes the API server refuse the pod.',
    docs: [limitTemplate, 'https://kubernetes.io/docs/concepts/policy/limit-range/'],
    check(context) {
      if (!isPolicyRendered(context, limitSwitch)) return []
      return containersOf(context)
        .filter(({ name }) => name !== 'CoreDNS')
        .flatMap((container) =>
          resourceNames.flatMap((resource) => {
            const request = amountOf(context, container, 'requests', resource)
            const limit = amountOf(context, container, 'limits', resource)
            const fallback = get(context.values, [...limitDefaults, resource])
            const most = quantityOf(fallback)
            if (
              limit.given !== undefined ||
              request.amount === null ||
              most === null ||
              request.amount <= most
            )
              return []
            const owner = ownerOf(container)
            const message = t`The LimitRange limits ${owner} to ${shown(fallback)} ${resource}, below its request of ${shown(request.given)}.`
            const cure = fix.safe(
              t`Limit it to ${shown(request.given)}`,
              edit.set(limit.path, request.given ?? ''),
            )
            return [{ paths: [limit.path, request.path], message, fix: cure }]
          }),
        )
    },
    examples: {
      bad: [
        policies(
          { limitRange: { enabled: true } },
          { controlPlane: { statefulSet: { resources: { requests: { cpu: '2' } } } } },
        ),
      ],
      good: [
        policies({ limitRange: { enabled: true } }),
        { overrides: { controlPlane: { statefulSet: { resources: { requests: { cpu: '2' } } } } } },
      ],
    },
  },
  {
    id: 'limitrange-caps',
    severity: 'warning',
    versions: {},
    title: 'LimitRange caps the control plane',
    why: 'Containers without a limit of their own silently get the defaults of the LimitRange: 1 CPU and 512Mi unless you change them. That is little for an API server or etcd.',
    docs: [limitTemplate],
    check(context) {
      if (!isPolicyRendered(context, limitSwitch)) return []
      const capped = containersOf(context).flatMap((container) => {
        const wanted =
          container.name === 'etcd' ? ['cpu', 'memory'] : container.name === 'control plane' ? ['cpu'] : []
        return wanted
          .map((resource) => ({ container, resource, ...amountOf(context, container, 'limits', resource) }))
          .filter(({ given }) => given === undefined)
      })
      return capped.map(({ container, resource, path }) => {
        const least = resource === 'memory' ? '2Gi' : container.name === 'etcd' ? '1' : '2'
        const request = amountOf(context, container, 'requests', resource).amount ?? 0
        const isEnough = request <= (quantityOf(least) ?? 0)
        const given = shown(get(context.values, [...limitDefaults, resource]))
        const message =
          container.name === 'etcd'
            ? t`etcd gets the default limit of ${given} ${resource}.`
            : t`The control plane gets the default limit of ${given} ${resource}.`
        return {
          paths: [path, limitSwitch],
          message,
          ...(isEnough ? { fix: fix.safe(t`Limit it to ${least} ${resource}`, edit.set(path, least)) } : {}),
        }
      })
    },
    examples: {
      bad: [policies({ limitRange: { enabled: true } }), policies({ resourceQuota: { enabled: true } })],
      good: [
        {},
        policies(
          { limitRange: { enabled: true } },
          { controlPlane: { statefulSet: { resources: { limits: { cpu: '2' } } } } },
        ),
      ],
    },
  },
]
