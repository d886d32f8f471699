/** Helm's InstallOrder (helm v3.12.3 pkg/releaseutil/kind_sorter.go). Kinds not named come last, by name. */
const kinds = [
  'Namespace',
  'NetworkPolicy',
  'ResourceQuota',
  'LimitRange',
  'PodSecurityPolicy',
  'PodDisruptionBudget',
  'ServiceAccount',
  'Secret',
  'SecretList',
  'ConfigMap',
  'StorageClass',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'CustomResourceDefinition',
  'ClusterRole',
  'ClusterRoleList',
  'ClusterRoleBinding',
  'ClusterRoleBindingList',
  'Role',
  'RoleList',
  'RoleBinding',
  'RoleBindingList',
  'Service',
  'DaemonSet',
  'Pod',
  'ReplicationController',
  'ReplicaSet',
  'Deployment',
  'HorizontalPodAutoscaler',
  'StatefulSet',
  'Job',
  'CronJob',
  'IngressClass',
  'Ingress',
  'APIService',
]
const order = new Map(kinds.map((kind, index) => [kind, index]))

/** Compares two kinds as `helm template` sorts its output; 0 keeps the files' order. */
export function compareKinds(a: string, b: string): number {
  const first = order.get(a)
  const second = order.get(b)
  if (first !== undefined && second !== undefined) return first - second
  if (first !== undefined) return -1
  if (second !== undefined) return 1
  return a < b ? -1 : a > b ? 1 : 0
}
