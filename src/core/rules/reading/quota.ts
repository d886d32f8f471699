import type { Path } from '../../json.ts'
import type { RuleContext } from '../rule.ts'
import { pathOf } from './path-of.ts'
import { read } from './read.ts'

/** Switches of the quota and the LimitRange of the tenant's namespace. */
export const quotaSwitches = {
  quota: pathOf('policies.resourceQuota.enabled'),
  limits: pathOf('policies.limitRange.enabled'),
}

/** Whether the chart renders one of the two: each follows the other unless it is off itself. */
export function isPolicyRendered({ values }: Pick<RuleContext, 'values'>, own: Path): boolean {
  const words = [read.word(values, quotaSwitches.quota), read.word(values, quotaSwitches.limits)]
  return words.includes('true') && read.word(values, own) !== 'false'
}
