import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { TemplateError } from '../../template-error.ts'

/**
 * Whether the virtual cluster keeps its state in SQLite: asked for, or because no other store is (`vcluster.database.embedded.enabled`).
 * @throws TemplateError where several stores are enabled
 */
export function embeddedDatabase(context: Context): boolean {
  const enabled = context.parts.backingStores.filter((store) =>
    truthy(context.value(`controlPlane.backingStore.${store}.enabled`)),
  )
  if (enabled.length > 1)
    throw new TemplateError('fail', `only one backing store can be enabled, not ${enabled.join(' and ')}`, [
      'controlPlane',
      'backingStore',
    ])
  return enabled.length === 0 || enabled[0] === 'database.embedded'
}
