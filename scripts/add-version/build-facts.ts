import type { Catalog } from '../../src/core/catalog/catalog.ts'
import { listFields } from '../../src/core/catalog/list-fields.ts'
import { genericText } from '../../src/core/catalog/place.ts'
import type { JsonObject } from '../../src/core/json.ts'
import { markedPaths } from './marked-paths.ts'
import type { ChartFolder } from './read-chart.ts'
import { schemaStructure } from './schema-structure.ts'

/** What the chart's folder does not say. */
export type Release = Pick<Catalog, 'minor' | 'chartVersion' | 'kubernetesVersionSupport'>

/** The facts of a minor, with the keys in the order of the files that exist. */
export function buildFacts(chart: ChartFolder, release: Release): Catalog {
  const described: Catalog = {
    ...release,
    defaults: chart.defaults,
    schema: chart.schema,
    pro: [],
    deprecated: [],
    rejected: [],
  }
  return {
    minor: release.minor,
    chartVersion: release.chartVersion,
    kubernetesVersionSupport: release.kubernetesVersionSupport,
    defaults: chart.defaults,
    schema: schemaStructure(chart.schema) as JsonObject,
    pro: markedPaths(described, isPro),
    deprecated: markedPaths(described, isDeprecated),
    rejected: rejectedPaths(described, chart.templates),
  }
}

/** Most charts mark it; for one section they say it in words. */
const isPro = ({ pro, description }: JsonObject): boolean =>
  pro === true || (typeof description === 'string' && description.includes('for Pro clusters'))

/** The charts say it in words only. */
const advice = /\bdeprecated\b|\bdo not use (?:this|that) option\b/i

const isDeprecated = ({ deprecated, description }: JsonObject): boolean =>
  deprecated === true || (typeof description === 'string' && advice.test(description))

/** The settings at and below each path of which a template says, in a `fail`, that it was removed. */
function rejectedPaths(catalog: Catalog, templates: readonly string[]): string[] {
  const removed = templates.flatMap((text) =>
    [...text.matchAll(/fail "([\w.]+) was removed in /g)].map((match) => match[1] ?? ''),
  )
  return listFields(catalog)
    .map(({ path }) => genericText(path))
    .filter((path) => removed.some((top) => path === top || path.startsWith(`${top}.`)))
}
