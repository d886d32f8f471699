/** Longest release names, in characters. */
export const nameLimits = {
  /** Helm itself. */
  helm: 53,
  /** A StatefulSet's pods carry a label of its name, a dash and ten characters of hash, and labels end at 63. */
  statefulSet: 52,
  /** The same for the etcd StatefulSet, whose name is the release's and `-etcd`. */
  etcdStatefulSet: 47,
  /** Cluster-scoped names, which the chart cuts. */
  clusterRole: 63,
  namespace: 63,
} as const
