import type { LabelSelector } from 'kubernetes-types/meta/v1'
import type { Context } from '../../context.ts'

interface Pods {
  readonly podSelector: LabelSelector
}

/** Who takes part in the virtual cluster's traffic on the host. */
export const peers = {
  /** Control plane and deployed etcd. */
  controlPlane: (context: Context): Pods => ({
    podSelector: { matchLabels: { release: context.parts.releaseSelector(context) } },
  }),
  workloads: (context: Context): Pods => ({
    podSelector: {
      matchLabels: { 'vcluster.loft.sh/managed-by': context.parts.releaseSelector(context) },
    },
  }),
  snapshots: { podSelector: { matchLabels: { app: 'vcluster-snapshot' } } },
  hostDns: {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
    podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
  },
  platform: { podSelector: { matchLabels: { app: 'loft' } }, namespaceSelector: {} },
} as const
