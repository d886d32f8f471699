import type { JsonObject } from '../../../core/index.ts'

/** `required`, never on one node, for the pods of a workload (`vcluster`, `vcluster-etcd`) of a release. */
export function onePerNode(app: string, release: string): JsonObject {
  return {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        { labelSelector: { matchLabels: { app, release } }, topologyKey: 'kubernetes.io/hostname' },
      ],
    },
  }
}
