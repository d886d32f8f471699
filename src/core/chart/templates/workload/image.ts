import { printValue } from '../../../go/print-value.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Json } from '../../../json.ts'
import type { Context } from '../../context.ts'

/**
 * An image reference (`vcluster.image`) from the registry and repository at a values path. The default registry replaces the
 * image's own; slashes are not cleaned up.
 */
export function image(context: Context, path: string, tag: Json | undefined): string {
  const defaultRegistry = context.value('controlPlane.advanced.defaultImageRegistry')
  const ownRegistry = context.value(`${path}.registry`)
  const registry = truthy(defaultRegistry) ? defaultRegistry : ownRegistry
  const name = `${printValue(context.value(`${path}.repository`))}:${printValue(tag)}`
  return truthy(registry) ? `${printValue(registry)}/${name}` : name
}
