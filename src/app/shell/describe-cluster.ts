import type { Cluster } from '../../core/index.ts'
import { platforms } from '../../wizard/platforms.ts'

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** The host cluster in a line: `EKS · 1.35 · 3 nodes / 3 zones`. */
export function describeCluster({ platform, kubeVersion, nodes, zones }: Cluster): string {
  const size = [nodes !== null && plural(nodes, 'node'), zones !== null && plural(zones, 'zone')].filter(
    Boolean,
  )
  const title = platforms.find(({ id }) => id === platform)?.title
  const parts = [title, kubeVersion, size.join(' / ')].filter(Boolean)
  return parts.join(' · ') || 'not described'
}
