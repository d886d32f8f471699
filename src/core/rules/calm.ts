import type { JsonObject, Path } from '../json.ts'
import { get } from '../values/get.ts'
import { pathOf } from './reading/path-of.ts'
import type { Finding } from './rule.ts'

const workload = [pathOf('controlPlane.backingStore'), pathOf('controlPlane.statefulSet')]

/** Explanations of what the defaults do, each with the areas in which they start to matter. */
const explanations: Readonly<Record<string, readonly Path[]>> = {
  'distro-none-enabled': [pathOf('controlPlane.distro')],
  'kind-explained': workload,
  'retention-retain-leftover': workload,
}

/** Holds explanations back until the user has a word in their area, so that an untouched page is quiet. */
export function calm(findings: readonly Finding[], said: JsonObject): readonly Finding[] {
  return findings.filter(({ rule }) => {
    const areas = Object.hasOwn(explanations, rule) ? explanations[rule] : undefined
    return areas === undefined || areas.some((path) => get(said, path) !== undefined)
  })
}
