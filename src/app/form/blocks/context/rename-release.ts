import type { Release } from '../../../../core/index.ts'

const maxLength = 63

/** The namespace that goes with a release name: one of its own, cut where namespaces end. */
const ownNamespace = (name: string): string => `vcluster-${name}`.slice(0, maxLength).replace(/-+$/, '')

/** A release under another name. Its namespace goes along as long as nobody has chosen it by hand. */
export function renameRelease({ name, namespace }: Release, next: string): Partial<Release> {
  return namespace === ownNamespace(name) ? { name: next, namespace: ownNamespace(next) } : { name: next }
}
