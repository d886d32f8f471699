import type { Manifest } from '../chart/chart.ts'
import type { JsonObject } from '../json.ts'
import type { Change } from '../values/diff.ts'
import { diffObject } from './diff-object.ts'
import { objectRef, type ObjectRef } from './object-ref.ts'
import { pairObjects, type Listed } from './pair-objects.ts'
import { refusedChanges, type RefusedChange } from './refused-changes.ts'

/**
 * Why an object cannot simply be updated. `refused`: Kubernetes does not let a field change. `kind`, `name`: another object takes its
 * place, so Helm deletes the one and creates the other.
 */
export type Replacement = 'refused' | 'kind' | 'name'

export interface ObjectChange {
  readonly before: ObjectRef
  readonly after: ObjectRef
  /** The chart template, `templates/statefulset.yaml`. */
  readonly source: string
  /** Leaves that differ; named list items are told by their names. */
  readonly changes: readonly Change[]
  /** Nothing but the label with the chart's version differs. */
  readonly isLabelOnly: boolean
  readonly replaced: Replacement | null
  /** The fields behind `refused`. */
  readonly refused: readonly RefusedChange[]
}

export interface ManifestChanges {
  readonly added: readonly ObjectRef[]
  readonly removed: readonly ObjectRef[]
  readonly changed: readonly ObjectChange[]
}

/**
 * What an upgrade does to the objects of a release: by kind, namespace and name, whatever the version of the API. Where one object
 * takes the place of another (a Deployment for a StatefulSet), the two count as one that is replaced.
 */
export function compareManifests(before: readonly Manifest[], after: readonly Manifest[]): ManifestChanges {
  const { pairs, added, removed } = pairObjects(listed(before), listed(after))
  return {
    added: added.map(({ ref }) => ref),
    removed: removed.map(({ ref }) => ref),
    changed: pairs.map(changeOf).filter(({ changes }) => changes.length > 0),
  }
}

function listed(manifests: readonly Manifest[]): readonly Listed[] {
  return manifests.flatMap((manifest) => {
    const ref = objectRef(manifest)
    return ref && manifest.object ? [{ ref, source: manifest.source, object: manifest.object }] : []
  })
}

function changeOf([before, after]: readonly [Listed, Listed]): ObjectChange {
  const changes = diffObject(before.object, after.object)
  const isSameKind = before.ref.kind === after.ref.kind
  const isSameName = before.ref.name === after.ref.name
  const refused = isSameKind && isSameName ? refusedOf(after.ref, before.object, after.object, changes) : []
  const replaced = !isSameKind ? 'kind' : !isSameName ? 'name' : refused.length > 0 ? 'refused' : null
  return {
    before: before.ref,
    after: after.ref,
    source: after.source,
    changes,
    isLabelOnly: changes.every(isChartLabel),
    replaced,
    refused,
  }
}

const isChartLabel = ({ path }: Change): boolean => path.at(-1) === 'chart' && path.at(-2) === 'labels'

const refusedOf = (
  { kind }: ObjectRef,
  before: JsonObject,
  after: JsonObject,
  changes: readonly Change[],
): readonly RefusedChange[] => (changes.length > 0 ? refusedChanges(kind, before, after, changes) : [])
