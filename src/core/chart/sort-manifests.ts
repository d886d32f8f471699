import type { Manifest } from './chart.ts'
import { compareKinds } from './install-order.ts'
import { manifestHead } from './manifest-head.ts'

/** Helm's hook events (helm v3.12.3 pkg/releaseutil/manifest_sorter.go). */
const events = new Set([
  'pre-install',
  'post-install',
  'pre-delete',
  'post-delete',
  'pre-upgrade',
  'post-upgrade',
  'pre-rollback',
  'post-rollback',
  'test',
  'test-success',
])

/**
 * The order of `helm template`: by kind, else as given; then the hooks, likewise. A hook for an event that Helm does not know is
 * left out.
 * @throws TemplateError('manifest') where a document has no head that Helm can read
 */
export function sortManifests(manifests: readonly Manifest[]): Manifest[] {
  const read = manifests.map((manifest) => ({ manifest, ...manifestHead(manifest.object) }))
  const sorted = read.toSorted((a, b) => compareKinds(a.kind, b.kind))
  const hooks = sorted.filter(({ hook }) => hook !== undefined && isKnown(hook))
  return [...sorted.filter(({ hook }) => hook === undefined), ...hooks].map(({ manifest }) => manifest)
}

const isKnown = (hook: string): boolean =>
  hook.split(',').every((event) => events.has(event.trim().toLowerCase()))
