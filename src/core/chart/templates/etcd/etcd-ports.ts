import type { ServicePort } from 'kubernetes-types/core/v1'

/** The ports of both Services of etcd. */
export const etcdPorts = (): ServicePort[] => [
  { name: 'etcd', port: 2379, targetPort: 2379, protocol: 'TCP' },
  { name: 'peer', port: 2380, targetPort: 2380, protocol: 'TCP' },
]
