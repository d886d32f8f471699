import { givenItems } from '../templates/workload/given-items.ts'
import type { ExtraRules } from './networkpolicy.ts'

/** Rules at the end of a policy that the user writes. */
export const userRules: ExtraRules = (context, policy) =>
  givenItems(context.value(`policies.networkPolicy.extra${policy}Rules`))
