import type { JsonObject } from '../../../core/index.ts'
import { valueAt } from '../../when/value-at.ts'

/** Whether the chart renders a resource quota, whose defaults allow no node ports. */
export const hasQuota = (effective: JsonObject): boolean =>
  valueAt(effective, 'policies.resourceQuota.enabled') === true
