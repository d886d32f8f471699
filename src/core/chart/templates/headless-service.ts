// templates/headless-service.yaml
import type { Service } from 'kubernetes-types/core/v1'
import { doubleQuoted } from '../../go/double-quoted.ts'
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { etcdPorts } from './etcd/etcd-ports.ts'
import { annotations } from './network/annotations.ts'
import { metadata } from './network/metadata.ts'

/** The Service that gives the replicas of a StatefulSet their names. */
export const headlessService: Template = (context) => {
  const { parts, release } = context
  if (parts.kind(context) !== 'StatefulSet') return []
  const section = 'controlPlane.advanced.headlessService'
  const etcd = truthy(context.value('controlPlane.backingStore.etcd.embedded.enabled')) ? etcdPorts() : []
  const object = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata(context, {
      name: `${release.name}-headless`,
      labels: context.value(`${section}.labels`),
      annotations: annotations.ownFirst(context, `${section}.annotations`),
    }),
    spec: {
      publishNotReadyAddresses: true,
      ports: [{ name: 'https', port: 443, targetPort: 8443, protocol: 'TCP' }, ...etcd],
      clusterIP: 'None',
      selector: { app: 'vcluster', release: doubleQuoted(release.name) },
    },
  } satisfies Service
  return [object]
}
