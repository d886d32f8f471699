import { printValue } from '../../../go/print-value.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'

/** The virtual cluster's own domain, where it is not the usual one. */
export function clusterZone(context: Context): string {
  const domain = context.value('networking.advanced.clusterDomain')
  return truthy(domain) && domain !== 'cluster.local' ? ` ${printValue(domain)}` : ''
}
