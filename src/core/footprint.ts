import type { Manifest } from './chart/chart.ts'
import { parseQuantity } from './formats/parse-quantity.ts'
import { isObject, type Json, type JsonObject, type Path } from './json.ts'
import { get } from './values/get.ts'

/** What the rendered workloads take from the host cluster for certain. */
export interface Footprint {
  readonly pods: number
  /** CPU requests of all pods, in cores. */
  readonly cpu: number
  /** Memory requests of all pods, in bytes. */
  readonly memory: number
  /** Sizes of all claims that the StatefulSets make, in bytes. */
  readonly storage: number
  /** Nodes that required anti-affinity by host demands; 1 where pods may share a node. */
  readonly nodes: number
}

/** A place below a value that may not be there. */
const at = (value: Json | undefined, path: Path): Json | undefined =>
  value === undefined ? undefined : get(value, path)
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])

function quantity(value: Json | undefined): number {
  if (typeof value === 'number') return value
  const parsed = typeof value === 'string' ? parseQuantity(value) : null
  return parsed?.ok ? parsed.value : 0
}

/** The request of a container; where only a limit is set, Kubernetes requests as much. */
function request(container: Json, resource: string): number {
  const resources = at(container, ['resources'])
  return quantity(at(resources, ['requests', resource]) ?? at(resources, ['limits', resource]))
}

/** The scheduler's rule: all containers together, or the largest init container where that is more. */
function podRequest(pod: Json | undefined, resource: string): number {
  const sum = list(at(pod, ['containers'])).reduce<number>((total, one) => total + request(one, resource), 0)
  return list(at(pod, ['initContainers'])).reduce<number>(
    (most, one) => Math.max(most, request(one, resource)),
    sum,
  )
}

const claims = (spec: Json | undefined): number =>
  list(at(spec, ['volumeClaimTemplates'])).reduce<number>(
    (total, claim) => total + quantity(at(claim, ['spec', 'resources', 'requests', 'storage'])),
    0,
  )

/** Whether a pod refuses nodes that already run one of its kind. */
function needsOwnNode(pod: Json | undefined): boolean {
  const terms = at(pod, ['affinity', 'podAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'])
  return list(terms).some((term) => isObject(term) && term['topologyKey'] === 'kubernetes.io/hostname')
}

const isWorkload = (object: JsonObject | null): object is JsonObject =>
  object !== null && (object['kind'] === 'StatefulSet' || object['kind'] === 'Deployment')

/**
 * Adds up the rendered workloads of the host cluster: the virtual control plane and its etcd. Tenant pods and the CoreDNS that vCluster
 * starts later are not part of the chart and do not count.
 */
export function footprint(manifests: readonly Manifest[]): Footprint {
  let total: Footprint = { pods: 0, cpu: 0, memory: 0, storage: 0, nodes: 0 }
  for (const { object } of manifests) {
    if (!isWorkload(object)) continue
    const spec = object['spec']
    const pod = at(spec, ['template', 'spec'])
    const replicas = quantity(at(spec, ['replicas']))
    total = {
      pods: total.pods + replicas,
      cpu: total.cpu + replicas * podRequest(pod, 'cpu'),
      memory: total.memory + replicas * podRequest(pod, 'memory'),
      storage: total.storage + replicas * claims(spec),
      nodes: Math.max(total.nodes, needsOwnNode(pod) ? replicas : Math.min(replicas, 1)),
    }
  }
  return total
}
