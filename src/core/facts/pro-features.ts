import type { Path } from '../json.ts'

export interface ProFeature {
  /** As messages name it. */
  readonly name: string
  /** The value that switches it on: `true`, or a text or list that is not empty. */
  readonly path: Path
  /** First chart minor in which it needs a licence, as a number. */
  readonly since: number
  /** Tiers in August 2026: `free` needs a connected platform, the others are paid. */
  readonly tier: 'free' | 'paid'
  /** The open-source build refuses to start with it. */
  readonly isRefused: boolean
}

function feature(
  name: string,
  path: string,
  since: number,
  tier: 'free' | 'paid',
  isRefused = true,
): ProFeature {
  return { name, path: path.split('.'), since, tier, isRefused }
}

/** Features of the pro image. Sources: loft-sh/vcluster config/config.go (IsProFeatureEnabled), vcluster-docs src/data/products.yaml. */
export const proFeatures: readonly ProFeature[] = [
  feature('embedded etcd', 'controlPlane.backingStore.etcd.embedded.enabled', 20, 'free'),
  feature('external database', 'controlPlane.backingStore.database.external.enabled', 20, 'paid'),
  feature('embedded CoreDNS', 'controlPlane.coredns.embedded', 20, 'free'),
  feature('networking.resolveDNS', 'networking.resolveDNS', 20, 'free', false),
  feature('central host path mapper', 'controlPlane.hostPathMapper.central', 20, 'free', false),
  feature('central admission', 'policies.centralAdmission.validatingWebhooks', 20, 'paid', false),
  feature('central admission', 'policies.centralAdmission.mutatingWebhooks', 20, 'paid', false),
  feature('denied proxy requests', 'experimental.denyProxyRequests', 20, 'paid', false),
  feature('namespace sync', 'sync.toHost.namespaces.enabled', 26, 'free'),
  feature('hybrid scheduling', 'sync.toHost.pods.hybridScheduling.enabled', 26, 'paid'),
  feature('private nodes', 'privateNodes.enabled', 27, 'free'),
  feature('kube-vip', 'controlPlane.advanced.kubeVip.enabled', 30, 'paid'),
]
