import type { Footprint } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'

type Workload = Footprint['workloads'][number]
type Demand = Workload['demands'][number]

const reasons = {
  'anti-affinity': () => t`required anti-affinity keeps them apart`,
  spread: () => t`a spread constraint keeps them pending where there are fewer`,
}

/** The demand for the most of a domain. */
const greatest = ({ demands }: Workload, fits: (demand: Demand) => boolean): Demand | undefined =>
  demands.filter(fits).toSorted((one, other) => other.count - one.count)[0]

function required(workload: Workload): readonly string[] {
  return (['node', 'zone'] as const).flatMap((domain) => {
    const most = greatest(workload, (demand) => demand.isRequired && demand.domain === domain)
    if (!most) return []
    return [requirement(workload, most)]
  })
}

function requirement({ replicas, name }: Workload, { domain, count, by }: Demand): string {
  const reason = reasons[by]()
  return domain === 'node'
    ? t`The ${replicas} pods of ${name} need ${count} nodes: ${reason}.`
    : t`The ${replicas} pods of ${name} need ${count} zones: ${reason}.`
}

function preferred(workload: Workload): readonly string[] {
  const has = (domain: Demand['domain'], isRequired: boolean): boolean =>
    workload.demands.some((demand) => demand.domain === domain && demand.isRequired === isRequired)
  const isSoft = (domain: Demand['domain']): boolean => has(domain, false) && !has(domain, true)
  const { name } = workload
  if (isSoft('node') && isSoft('zone'))
    return [t`The pods of ${name} spread over the nodes and zones that there are.`]
  if (isSoft('node')) return [t`The pods of ${name} spread over the nodes that there are.`]
  return isSoft('zone') ? [t`The pods of ${name} spread over the zones that there are.`] : []
}

/** Why so many nodes and zones, and how many are better: sentences. Empty where nothing runs. */
export function describeNodes({ workloads, nodes, zones, advised }: Footprint): readonly string[] {
  if (nodes === 0) return []
  const must = workloads.flatMap(required)
  return [
    ...(must.length === 0 ? [t`All pods may share one node.`] : must),
    ...workloads.flatMap(preferred),
    ...(nodes > 1
      ? [t`With ${advised.nodes} nodes one can be drained and every pod still has a place.`]
      : []),
    ...(advised.zones > zones ? [t`With ${advised.zones} zones the loss of one leaves a majority.`] : []),
  ]
}
