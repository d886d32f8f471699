import type { Json, JsonObject } from '../json.ts'
import { get } from '../values/get.ts'
import type { Workload } from './workload.ts'

/** An image with a shell and tar, which the images of etcd lack; `kubectl cp` needs both. */
const image = 'busybox:stable'

/** A setting of the etcd pod or container that the helper needs, too, where there is one. */
function same(node: JsonObject, key: string): Record<string, Json> {
  const value = get(node, [key])
  return value === undefined || value === null ? {} : { [key]: value }
}

/** A pod that holds the claim of an etcd member while etcd is stopped, so that files can be copied there. */
export const restorePod = (
  { pod, container }: Workload,
  {
    name,
    namespace,
    claim,
    mountPath,
  }: Readonly<Record<'name' | 'namespace' | 'claim' | 'mountPath', string>>,
): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace },
  spec: {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    ...same(pod, 'nodeSelector'),
    ...same(pod, 'tolerations'),
    ...same(pod, 'securityContext'),
    containers: [
      {
        name: 'restore',
        image,
        command: ['sleep', '3600'],
        ...same(container, 'securityContext'),
        ...same(container, 'resources'),
        volumeMounts: [{ name: 'data', mountPath }],
      },
    ],
    volumes: [{ name: 'data', persistentVolumeClaim: { claimName: claim } }],
  },
})
