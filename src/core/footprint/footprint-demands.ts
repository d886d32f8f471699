import type { Json, JsonObject } from '../json.ts'
import { read } from '../rules/reading/read.ts'
import { selects } from '../rules/reading/workload.ts'

/** Why a workload needs, or would like, more than one node or zone. */
export interface Demand {
  readonly domain: 'node' | 'zone'
  /** Whether pods stay pending otherwise; else they merely stand closer together. */
  readonly isRequired: boolean
  readonly by: 'anti-affinity' | 'spread'
  /** Nodes or zones. */
  readonly count: number
}

const domains: Readonly<Record<string, Demand['domain']>> = {
  'kubernetes.io/hostname': 'node',
  'topology.kubernetes.io/zone': 'zone',
}

const lists = [
  { key: 'requiredDuringSchedulingIgnoredDuringExecution', below: [], isRequired: true },
  { key: 'preferredDuringSchedulingIgnoredDuringExecution', below: ['podAffinityTerm'], isRequired: false },
] as const

type Labels = Readonly<Record<string, string>>

function demand(
  term: Json,
  labels: Labels,
  rest: Omit<Demand, 'domain' | 'count'>,
  count: number,
): readonly Demand[] {
  const domain = domains[read.text(term, ['topologyKey'])]
  return domain && count > 1 && selects(read.map(term, [])['labelSelector'], labels)
    ? [{ domain, count, ...rest }]
    : []
}

function antiAffinity(pod: JsonObject, labels: Labels, replicas: number): readonly Demand[] {
  return lists.flatMap(({ key, below, isRequired }) =>
    read
      .list(pod, ['affinity', 'podAntiAffinity', key])
      .flatMap((item) =>
        demand(read.map(item, below), labels, { isRequired, by: 'anti-affinity' }, replicas),
      ),
  )
}

/**
 * A constraint evens pods out over the domains that exist, so by itself it asks for none; only with `minDomains` do pods stay pending
 * where there are fewer (kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints).
 */
function spread(pod: JsonObject, labels: Labels, replicas: number): readonly Demand[] {
  return read.list(pod, ['topologySpreadConstraints']).flatMap((constraint) => {
    const wanted = Math.ceil(replicas / Math.max(1, read.number(constraint, ['maxSkew']) ?? 1))
    const least = read.number(constraint, ['minDomains']) ?? 1
    const isStrict = read.text(constraint, ['whenUnsatisfiable']) === 'DoNotSchedule'
    return [
      ...demand(constraint, labels, { isRequired: false, by: 'spread' }, wanted),
      ...(isStrict
        ? demand(constraint, labels, { isRequired: true, by: 'spread' }, Math.min(least, wanted))
        : []),
    ]
  })
}

/** What anti-affinity and spread constraints of a pod ask of the nodes for so many replicas of it. Empty where one node will do. */
export function footprintDemands(pod: JsonObject, labels: Labels, replicas: number): readonly Demand[] {
  return [...antiAffinity(pod, labels, replicas), ...spread(pod, labels, replicas)]
}
