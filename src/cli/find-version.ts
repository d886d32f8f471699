import { minors, type Version } from '../core/index.ts'
import { loadVersion } from '../core/load-version.ts'

/** The chart version that a text names: a minor (`0.36`), or the patch release of it that we have (`0.36.1`); else null. */
export async function findVersion(text: string): Promise<Version | null> {
  const [, minor = '', patch] = /^v?(\d+\.\d+)(\.\d+)?$/.exec(text) ?? []
  const version = await loadVersion(minor)
  const fits = patch === undefined || version?.catalog.chartVersion === minor + patch
  return fits ? version : null
}

/** The sentence for a chart version that we do not have. */
export const unknownChart = (text: string): string =>
  `no chart version ${JSON.stringify(text)}; there are ${minors.at(-1)} to ${minors[0]}, each with its last patch release`
