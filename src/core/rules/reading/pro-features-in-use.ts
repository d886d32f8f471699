import { proFeatures, type ProFeature } from '../../facts/pro-features.ts'
import { get } from '../../values/get.ts'
import type { RuleContext } from '../rule.ts'
import { distroOf } from './distro.ts'

/** Pro features that are on. */
export function proFeaturesInUse(context: RuleContext): readonly ProFeature[] {
  const { values, minor } = context
  return proFeatures.filter(({ path, since }) => {
    if (minor < since) return false
    const isExempt = path.join('.').includes('database.external') && distroOf(values, minor) === 'k3s'
    const value = get(values, path)
    return !isExempt && (value === true || (Array.isArray(value) && value.length > 0))
  })
}
