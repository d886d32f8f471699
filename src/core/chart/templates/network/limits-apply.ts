import { strval } from '../../../go/strval.ts'
import type { Context } from '../../context.ts'

type Limits = 'resourceQuota' | 'limitRange'

/** Either of quota and limits turns the other on, unless that is switched off by a clear `false`. */
export function limitsApply(context: Context, own: Limits, other: Limits): boolean {
  const enabled = (policy: Limits): string => strval(context.value(`policies.${policy}.enabled`))
  return (enabled(own) === 'true' || enabled(other) === 'true') && enabled(own) !== 'false'
}
