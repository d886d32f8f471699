import type { Footprint } from '../../core/index.ts'

type Workload = Footprint['workloads'][number]
type Demand = Workload['demands'][number]

const reasons = {
  'anti-affinity': 'required anti-affinity keeps them apart',
  spread: 'a spread constraint keeps them pending where there are fewer',
} as const

/** The demand for the most of a domain. */
const greatest = ({ demands }: Workload, fits: (demand: Demand) => boolean): Demand | undefined =>
  demands.filter(fits).toSorted((one, other) => other.count - one.count)[0]

function required(workload: Workload): readonly string[] {
  return (['node', 'zone'] as const).flatMap((domain) => {
    const most = greatest(workload, (demand) => demand.isRequired && demand.domain === domain)
    if (!most) return []
    return [
      `The ${workload.replicas} pods of ${workload.name} need ${most.count} ${domain}s: ${reasons[most.by]}.`,
    ]
  })
}

function preferred(workload: Workload): readonly string[] {
  const has = (domain: Demand['domain'], isRequired: boolean): boolean =>
    workload.demands.some((demand) => demand.domain === domain && demand.isRequired === isRequired)
  const soft = (['node', 'zone'] as const).filter((domain) => has(domain, false) && !has(domain, true))
  if (soft.length === 0) return []
  const over = soft.map((domain) => `${domain}s`).join(' and ')
  return [`The pods of ${workload.name} spread over the ${over} that there are.`]
}

/** Why so many nodes and zones, and how many are better: sentences. Empty where nothing runs. */
export function describeNodes({ workloads, nodes, zones, advised }: Footprint): readonly string[] {
  if (nodes === 0) return []
  const must = workloads.flatMap(required)
  return [
    ...(must.length === 0 ? ['All pods may share one node.'] : must),
    ...workloads.flatMap(preferred),
    ...(nodes > 1 ? [`With ${advised.nodes} nodes one can be drained and every pod still has a place.`] : []),
    ...(advised.zones > zones ? [`With ${advised.zones} zones the loss of one leaves a majority.`] : []),
  ]
}
