import type { Catalog } from '../../src/core/catalog/catalog.ts'
import { listFields } from '../../src/core/catalog/list-fields.ts'
import { genericText } from '../../src/core/catalog/place.ts'

/** A line for each setting that one version has and the other has not, or that has another default or type. */
export function compareVersions(before: Catalog, after: Catalog): string[] {
  const old = settings(before)
  const recent = settings(after)
  return [...new Set([...old.keys(), ...recent.keys()])].toSorted().flatMap((path) => {
    const was = old.get(path)
    const is = recent.get(path)
    if (was === is) return []
    if (was === undefined) return [`+ ${path}: ${is}`]
    return is === undefined ? [`- ${path}`] : [`~ ${path}: ${was} -> ${is}`]
  })
}

/** Path -> type and default. */
const settings = (catalog: Catalog): Map<string, string> =>
  new Map(
    listFields(catalog).map((field) => [
      genericText(field.path),
      `${field.type}${field.default === undefined ? '' : ` = ${JSON.stringify(field.default)}`}`,
    ]),
  )
