import type { Json, Path } from '../../json.ts'
import { get } from '../../values/get.ts'
import type { RuleContext } from '../rule.ts'
import { pathOf } from './path-of.ts'
import { paths } from './paths.ts'
import { quantityOf } from './quantity.ts'
import { read } from './read.ts'

/** A container whose resources the values set. */
export interface Container {
  readonly name: 'control plane' | 'etcd' | 'init container' | 'CoreDNS'
  /** `...resources` */
  readonly path: Path
}

/** Containers of the pods that the chart and the control plane create. */
export function containersOf({ values, topology }: RuleContext): readonly Container[] {
  const hasDns =
    read.flag(values, [...paths.coredns, 'enabled']) && !read.flag(values, [...paths.coredns, 'embedded'])
  return [
    { name: 'control plane', path: [...paths.controlPlane, 'resources'] },
    { name: 'init container', path: [...paths.k8s, 'resources'] },
    ...(topology.etcd ? [{ name: 'etcd', path: [...paths.etcd, 'resources'] } as const] : []),
    ...(hasDns
      ? [{ name: 'CoreDNS', path: pathOf('controlPlane.coredns.deployment.resources') } as const]
      : []),
  ]
}

export type ResourceName = 'cpu' | 'memory' | 'ephemeral-storage'
export const resourceNames: readonly ResourceName[] = ['cpu', 'memory', 'ephemeral-storage']

/** One request or limit: as written, and as bytes or cores (null where it is no quantity). */
export function amountOf(
  { values }: RuleContext,
  container: Container,
  kind: 'requests' | 'limits',
  resource: string,
): { readonly path: Path; readonly given: Json | undefined; readonly amount: number | null } {
  const path = [...container.path, kind, resource]
  const given = get(values, path) ?? undefined
  return { path, given, amount: quantityOf(given) }
}
