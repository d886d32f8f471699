import type { Lifetime } from '../catalog/load-lifetimes.ts'
import type { Path } from '../json.ts'
import { compareManifests, type ManifestChanges } from './compare-manifests.ts'
import { minorNumber } from '../catalog/minor-number.ts'
import type { Side } from './side.ts'

/** When a setting came and went; null for one that never was. */
export type LifetimeOf = (path: Path) => Lifetime | null

/** Both ends of an upgrade, with what every kind of note asks for. */
export interface Comparison {
  readonly from: Side
  readonly to: Side
  /** 24 for `0.24`. */
  readonly fromMinor: number
  readonly toMinor: number
  /** Null where one of the charts does not render, so that there is nothing to compare. */
  readonly changes: ManifestChanges | null
  readonly lifetimeOf: LifetimeOf
}

/** Puts the two ends together. */
export function comparison(from: Side, to: Side, lifetimeOf: LifetimeOf): Comparison {
  const isRendered = from.refusals.length === 0 && to.refusals.length === 0
  return {
    from,
    to,
    fromMinor: minorNumber(from.catalog.minor),
    toMinor: minorNumber(to.catalog.minor),
    changes: isRendered ? compareManifests(from.manifests, to.manifests) : null,
    lifetimeOf,
  }
}
