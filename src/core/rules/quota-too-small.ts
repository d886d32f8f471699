import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { amountOf, containersOf, type Container } from './reading/containers.ts'
import { claimsOf } from './reading/claims.ts'
import { pathOf } from './reading/path-of.ts'
import { quantityOf } from './reading/quantity.ts'
import { isPolicyRendered, quotaSwitches } from './reading/quota.ts'
import { shown } from './reading/shown.ts'
import { workloadsOf } from './reading/workload.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const quota = pathOf('policies.resourceQuota.quota')
const limitDefaults = pathOf('policies.limitRange.default')
const requestDefaults = pathOf('policies.limitRange.defaultRequest')

/** What one container asks for; the LimitRange fills in what it leaves out. */
function askedBy(context: RuleContext, container: Container, key: string): number {
  const [kind, resource = ''] = key.split('.')
  const { amount } = amountOf(context, container, kind === 'limits' ? 'limits' : 'requests', resource)
  if (amount !== null || !isPolicyRendered(context, quotaSwitches.limits)) return amount ?? 0
  const fallback = get(context.values, [...(kind === 'limits' ? limitDefaults : requestDefaults), resource])
  return quantityOf(fallback) ?? 0
}

/** All pods of control plane, etcd and CoreDNS together. Of a pod the larger of its init container and its container counts. */
function neededFor(context: RuleContext, key: string): number {
  const containers = containersOf(context)
  const init = containers.find(({ name }) => name === 'init container')
  return workloadsOf(context).reduce((sum, { name, replicas }) => {
    const container = containers.find((candidate) => candidate.name === name)
    const main = container ? askedBy(context, container, key) : 0
    const first = name === 'control plane' && init ? askedBy(context, init, key) : 0
    return sum + replicas * Math.max(main, first)
  }, 0)
}

function storageOf(context: RuleContext): { readonly claims: number; readonly bytes: number } {
  const rendered = claimsOf(context).filter(({ isRendered }) => isRendered)
  return {
    claims: rendered.reduce((sum, { count }) => sum + count, 0),
    bytes: rendered.reduce(
      (sum, { count, path }) => sum + count * (quantityOf(get(context.values, [...path, 'size'])) ?? 0),
      0,
    ),
  }
}

/** Dimension of the quota -> what the virtual cluster itself takes of it. */
function footprint(context: RuleContext): ReadonlyMap<string, number> {
  const { claims, bytes } = storageOf(context)
  const pods = workloadsOf(context).reduce((sum, { replicas }) => sum + replicas, 0)
  const resources = ['cpu', 'memory', 'ephemeral-storage'].flatMap((name) =>
    ['requests', 'limits'].map((kind) => `${kind}.${name}`),
  )
  return new Map([
    ['count/pods', pods],
    ['pods', pods],
    ['count/persistentvolumeclaims', claims],
    ['persistentvolumeclaims', claims],
    ['requests.storage', bytes],
    ...resources.map((key): [string, number] => [key, neededFor(context, key)]),
  ])
}

/** An amount as a quantity: bytes in Mi or Gi, anything else to three places. */
function quantity(key: string, amount: number): string {
  if (!/memory|storage/.test(key)) return String(Math.ceil(amount * 1000) / 1000)
  const mebibytes = amount / 1024 ** 2
  return mebibytes >= 1024 ? `${Math.ceil((mebibytes / 1024) * 100) / 100}Gi` : `${Math.ceil(mebibytes)}Mi`
}

const limited = (map: JsonObject, rest: JsonObject = {}): Example => ({
  overrides: { policies: { resourceQuota: { enabled: true, quota: map } }, ...rest },
})
const size = { cpu: '4', memory: '8Gi' }

export const quotaTooSmall: Rule = {
  id: 'quota-too-small',
  severity: 'error',
  versions: {},
  needs: 'store',
  title: 'Quota too small for the virtual cluster',
  why: 'The pods of the virtual cluster itself count against the quota of its namespace, before any workload of the tenant. What goes beyond it is refused by the API server.',
  docs: ['loft-sh/vcluster chart/templates/resourcequota.yaml@v0.36.1'],
  check(context) {
    if (!isPolicyRendered(context, quotaSwitches.quota)) return []
    return [...footprint(context)].flatMap(([key, needed]) => {
      const path = [...quota, key]
      const given = get(context.values, path)
      const allowed = quantityOf(given)
      if (allowed === null || needed <= allowed) return []
      const message = t`Control plane, store and DNS need ${quantity(key, needed)} of ${key}, and the quota allows ${shown(given)}.`
      return [{ paths: [path], message }]
    })
  },
  examples: {
    bad: [
      limited({ 'count/pods': 1 }),
      limited({ 'requests.storage': '1Gi' }),
      limited(
        {},
        {
          controlPlane: {
            backingStore: { etcd: { embedded: { enabled: true } } },
            statefulSet: { highAvailability: { replicas: 3 }, resources: { requests: size, limits: size } },
          },
        },
      ),
    ],
    good: [limited({}), limited({ 'count/pods': 2 }), {}],
  },
}
