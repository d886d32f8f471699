import type { Affinity, WeightedPodAffinityTerm } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { releaseLabel } from '../workload/release-label.ts'

/** Members avoid each other's node and, less so, zone. */
export const etcdAffinity = (context: Context): Affinity => ({
  podAntiAffinity: {
    preferredDuringSchedulingIgnoredDuringExecution: [
      apart(context, 100, 'kubernetes.io/hostname'),
      apart(context, 50, 'topology.kubernetes.io/zone'),
    ],
  },
})

const apart = (context: Context, weight: number, topologyKey: string): WeightedPodAffinityTerm => ({
  weight,
  podAffinityTerm: {
    labelSelector: {
      matchExpressions: [
        { key: 'app', operator: 'In', values: ['vcluster-etcd'] },
        { key: 'release', operator: 'In', values: [releaseLabel(context, 'etcd')] },
      ],
    },
    topologyKey,
  },
})
