import type { Situation } from './situation.ts'
import { leaseName } from './lease-name.ts'
import { readText } from './read-text.ts'

/** What the control plane makes by itself once it runs, so that no manifest names it. */
export interface RuntimeNames {
  /** Secret with the certificates; the deployed etcd mounts it. */
  readonly certificates: string
  /** Secret with the kubeconfig of the tenant's administrator, under the key `config`. */
  readonly kubeConfig: string
  readonly lease: string
  readonly leaseNamespace: string
  /** What stands in the Lease behind the leader's pod name. */
  readonly holderSuffix: string
}

/**
 * Sources: loft-sh/vcluster pkg/certs/ensure.go, pkg/util/kubeconfig/kubeconfig.go, pkg/leaderelection/leaderelection.go at v0.20.6 to
 * v0.36.1. Up to 0.28 `experimental.syncSettings.targetNamespace` moves the Lease.
 */
export function runtimeNames({ config, view, minor }: Situation): RuntimeNames {
  const { name, namespace } = config.release
  const target = readText(view.effective, ['experimental', 'syncSettings', 'targetNamespace'])
  return {
    certificates: `${name}-certs`,
    kubeConfig: `vc-${name}`,
    lease: leaseName(name),
    leaseNamespace: minor <= 28 && target !== '' ? target : namespace,
    holderSuffix: '-external-vcluster-controller',
  }
}
