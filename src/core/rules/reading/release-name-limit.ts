import { nameLimits } from '../../facts/name-limits.ts'
import type { Topology } from '../topology.ts'

/** The longest release name, in characters, with which every pod of the chart can be created. */
export function releaseNameLimit({ etcd, kind }: Topology): number {
  if (etcd) return nameLimits.etcdStatefulSet
  return kind === 'StatefulSet' ? nameLimits.statefulSet : nameLimits.helm
}
