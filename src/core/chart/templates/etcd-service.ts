// templates/etcd-service.yaml
import type { Service } from 'kubernetes-types/core/v1'
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { deploysEtcd } from './etcd/deploys-etcd.ts'
import { etcdMetadata } from './etcd/etcd-metadata.ts'
import { etcdPorts } from './etcd/etcd-ports.ts'
import { releaseLabel } from './workload/release-label.ts'

/** The address at which the control plane finds etcd. */
export const etcdService: Template = (context) => {
  const section = 'controlPlane.backingStore.etcd.deploy.service'
  if (!deploysEtcd(context) || !truthy(context.value(`${section}.enabled`))) return []
  const object = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: etcdMetadata(context, '-etcd', { annotations: context.value(`${section}.annotations`) }),
    spec: {
      type: 'ClusterIP',
      ports: etcdPorts(),
      selector: { app: 'vcluster-etcd', release: releaseLabel(context, 'etcd') },
    },
  } satisfies Service
  return [object]
}
