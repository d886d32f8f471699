import type { Catalog } from './catalog/catalog.ts'
import type { Config } from './config.ts'
import type { View } from './derive.ts'
import { coalesce } from './values/coalesce.ts'
import { minimise } from './values/minimise.ts'

/** The part of `derive` that needs no templates and no rules, so that a form can show while those are still on their way. */
export function outline(config: Config, catalog: Catalog): View {
  const minimal = minimise(catalog.defaults, config.overrides)
  const effective = coalesce(catalog.defaults, minimal)
  return { effective, minimal, valuesYaml: '', findings: [], muted: [], manifests: [], refusals: [] }
}
