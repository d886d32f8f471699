// templates/etcd-headless-service.yaml
import type { Service } from 'kubernetes-types/core/v1'
import type { Template } from '../chart.ts'
import { deploysEtcd } from './etcd/deploys-etcd.ts'
import { etcdMetadata } from './etcd/etcd-metadata.ts'
import { etcdPorts } from './etcd/etcd-ports.ts'

/** The addresses at which the members of etcd find each other. */
export const etcdHeadlessService: Template = (context) => {
  if (!deploysEtcd(context)) return []
  const annotations = context.value('controlPlane.backingStore.etcd.deploy.headlessService.annotations')
  const object = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: etcdMetadata(context, '-etcd-headless', { annotations }),
    spec: {
      publishNotReadyAddresses: true,
      ports: etcdPorts(),
      clusterIP: 'None',
      selector: { app: 'vcluster-etcd', release: context.release.name },
    },
  } satisfies Service
  return [object]
}
