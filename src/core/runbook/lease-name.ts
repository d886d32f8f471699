import { sha256 } from '../go/sha256.ts'
import { trunc } from '../go/trunc.ts'

/**
 * The Lease by which the replicas of a control plane choose their leader. Longer names than 63 characters are cut and get the start of
 * their hash. Source: loft-sh/vcluster pkg/leaderelection/leaderelection.go and `SafeConcatName` in pkg/util/translate at v0.20.6 to
 * v0.36.1.
 */
export function leaseName(release: string): string {
  const full = `vcluster-${release}-controller`
  return full.length > 63 ? `${trunc(52, full)}-${sha256(full).slice(0, 10)}`.replaceAll('.-', '-') : full
}
