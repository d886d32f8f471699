import { t } from '../../../../i18n/index.ts'

/** What the builders of anti-affinity say. */
export const messages = {
  title: () => t`Keep pods apart`,
  none: () => t`None`,
  preferred: () => t`Preferred`,
  required: () => t`Required`,
  topology: () => t`Apart by`,
  host: () => t`Host`,
  zone: () => t`Zone`,
  preferHosts: () => t`Two pods share a host only where there is no other room.`,
  preferZones: () => t`Two pods share a zone only where there is no other room.`,
  requireHosts: () => t`Never two pods on one host: a pod without a host of its own stays pending.`,
  requireZones: () => t`Never two pods on one zone: a pod without a zone of its own stays pending.`,
  controlPlaneWithout: () => t`No rule of this kind: all replicas may end up on one host.`,
  etcdWithout: () =>
    t`While the affinity is empty, the chart prefers different hosts and zones by itself. Any rule replaces that.`,
  use: (release: string) => t`Use ${release}`,
  mismatch: (release: string) =>
    t`The selector names the release ${release}, so it finds none of these pods.`,
  snippet: (app: string) => t`Affinity of the ${app} pods`,
}
