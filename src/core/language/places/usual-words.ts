import type { Spot } from './spot.ts'

/** Good words for fields that take any text, by type and field (kubernetes.io reference: well-known labels, capabilities(7)). */
const words: Readonly<Record<string, readonly string[]>> = {
  'PodAffinityTerm.topologyKey': ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'],
  'TopologySpreadConstraint.topologyKey': ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'],
  'EmptyDirVolumeSource.medium': ['Memory'],
  'PodDNSConfigOption.name': ['ndots'],
}

/** Words that are often meant at a place that takes others as well. */
export function usualWords({ owner, path }: Spot): readonly string[] {
  const field = `${owner ?? ''}.${path.at(-1) ?? ''}`
  return Object.hasOwn(words, field) ? (words[field] ?? []) : []
}
