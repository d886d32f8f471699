import type { Cluster } from '../../core/index.ts'
import { t, translate } from '../../i18n/index.ts'
import { platforms } from '../../wizard/platforms.ts'

const plural = (count: number): string => (count === 1 ? '' : 's')

/** The host cluster in a line: `EKS · 1.35 · 3 nodes / 3 zones`. */
export function describeCluster({ platform, kubeVersion, nodes, zones }: Cluster): string {
  const size = [
    nodes !== null && t`${nodes} node${plural(nodes)}`,
    zones !== null && t`${zones} zone${plural(zones)}`,
  ].filter(Boolean)
  const title = platforms.find(({ id }) => id === platform)?.title
  const parts = [title && translate(title), kubeVersion, size.join(' / ')].filter(Boolean)
  return parts.join(' · ') || t`not described`
}
