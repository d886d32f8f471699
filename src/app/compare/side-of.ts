import type { Side } from '../../core/upgrade/index.ts'
import type { DerivedEnd } from './pair.ts'

/** An end as the upgrade report takes it. */
export function sideOf({ config, version, view }: DerivedEnd): Side {
  const { effective, manifests, refusals } = view
  return { catalog: version.catalog, overrides: config.overrides, effective, manifests, refusals }
}
