import { loadCatalog, minors } from '../catalog/load-catalog.ts'
import type { JsonObject } from '../json.ts'
import { diff } from '../values/diff.ts'
import { overrideWhole } from './override-whole.ts'

export interface SettledWhole {
  readonly minor: string
  readonly overrides: JsonObject
}

/**
 * Whole values as overrides of the chart minor that they are for; where it is not known, of that one of `fits` (else of all) whose
 * defaults they differ from least, the newest among equals.
 */
export async function settleWhole(
  whole: JsonObject,
  minor: string | null,
  fits: readonly string[],
): Promise<SettledWhole> {
  const candidates = minor !== null ? [minor] : fits.length > 0 ? fits : minors
  const catalogs = await Promise.all(candidates.map(loadCatalog))
  let best: SettledWhole | null = null
  let least = Infinity
  for (const catalog of catalogs) {
    const apart = catalog ? diff(catalog.defaults, whole).length : Infinity
    if (!catalog || apart >= least) continue
    least = apart
    best = { minor: catalog.minor, overrides: overrideWhole(catalog.defaults, whole) }
  }
  return best ?? { minor: minors[0] ?? '', overrides: whole }
}
