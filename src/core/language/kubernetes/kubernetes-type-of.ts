import { describe } from '../../catalog/describe.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import type { Path } from '../../json.ts'
import { fieldBelow } from './field-below.ts'
import { fieldTree, type FieldTree } from './field-tree.ts'

/**
 * The Kubernetes type that a setting of a chart version takes, as `checkKubernetes` names it: `Toleration[]`, `quantity{}`. Null where
 * the chart alone decides, and for paths inside of such a setting.
 */
export function kubernetesTypeOf(catalog: Catalog, path: Path): string | null {
  let fields: FieldTree | undefined = fieldTree
  for (const segment of path) fields = fields && fieldBelow(fields, segment)
  return fields?.type && describe(catalog, path) ? fields.type : null
}
