import { proFeatures, type ProFeature } from './pro-features.ts'
import type { Path } from '../json.ts'

/** The Pro feature that a setting switches on in a chart minor (`0.36`); undefined where it needs no licence. */
export function proFeatureAt(path: Path, minor: string): ProFeature | undefined {
  const key = path.join('.')
  return proFeatures.find((one) => one.path.join('.') === key && one.since <= Number(minor.split('.')[1]))
}
