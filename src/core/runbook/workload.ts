import type { JsonObject } from '../json.ts'
import { labelSelector } from './label-selector.ts'
import { nameOf } from './name-of.ts'
import { readList } from './read-list.ts'
import { readMap } from './read-map.ts'
import { readText } from './read-text.ts'

/** A rendered StatefulSet or Deployment. */
export interface Workload {
  readonly object: JsonObject
  /** The pod's spec. */
  readonly pod: JsonObject
  readonly kind: 'StatefulSet' | 'Deployment'
  readonly name: string
  /** As kubectl takes it: `statefulset/my-vcluster`. */
  readonly ref: string
  readonly replicas: number
  /** Labels that choose its pods: `app=vcluster,release=my-vcluster`. */
  readonly selector: string
  /** The container that does the work; sidecars come behind it. */
  readonly container: JsonObject
  readonly containerName: string
  /** Names of the pods of a StatefulSet, at most as many as are worth naming; none of a Deployment, whose pods have random names. */
  readonly pods: readonly string[]
  /** Claim names by pod, in the order of `pods`. */
  readonly claims: readonly (readonly string[])[]
}

/** Nobody types more names than this; the charts' certificates know 20 members. */
const mostPods = 20

/** What a workload's object says; null for an object without a container. */
export function workloadOf(object: JsonObject | null): Workload | null {
  if (object === null) return null
  const kind = object['kind'] === 'StatefulSet' ? 'StatefulSet' : 'Deployment'
  const pod = readMap(object, ['spec', 'template', 'spec'])
  const container = readList(pod, ['containers'])[0]
  if (!container) return null
  const name = nameOf(object)
  // Kubernetes takes one where there is none.
  const replicas = Number(readText(object, ['spec', 'replicas']) || '1')
  const count = kind === 'StatefulSet' ? Math.min(Math.max(replicas, 0), mostPods) : 0
  const pods = Array.from({ length: count }, (_, index) => `${name}-${index}`)
  const templates = readList(object, ['spec', 'volumeClaimTemplates']).map(nameOf)
  return {
    object,
    pod,
    kind,
    name,
    ref: `${kind.toLowerCase()}/${name}`,
    replicas,
    selector: labelSelector(readMap(object, ['spec', 'selector', 'matchLabels'])),
    container,
    containerName: readText(container, ['name']),
    pods,
    claims: pods.map((podName) => templates.map((template) => `${template}-${podName}`)),
  }
}
