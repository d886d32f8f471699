import type { Json } from '../../json.ts'
import type { RuleContext } from '../rule.ts'
import { paths } from './paths.ts'
import { read } from './read.ts'

/** The numbers of the control plane's disruption budget. */
export interface Budget {
  readonly min: Json | undefined
  readonly max: Json | undefined
}

const path = paths.podDisruptionBudget

/** Places of the budget's settings. */
export const budgetPaths = {
  enabled: [...path, 'enabled'],
  min: [...path, 'minAvailable'],
  max: [...path, 'maxUnavailable'],
  policy: [...path, 'unhealthyPodEvictionPolicy'],
  spec: [...path, 'spec'],
}

/** The budget of the values: null where it is off, or where its `spec` key makes the schema refuse it. */
export function budgetOf({ values }: RuleContext): Budget | null {
  const budget = read.map(values, path)
  if (budget['enabled'] !== true || Object.hasOwn(budget, 'spec')) return null
  return { min: budget['minAvailable'] ?? undefined, max: budget['maxUnavailable'] ?? undefined }
}

/** Whether the template takes an amount for given: zero counts as unset. */
export const isGiven = (amount: Json | undefined): boolean =>
  amount !== undefined && amount !== 0 && amount !== ''

/** A count or share of the pods in pods, rounded up as the disruption controller does; null for anything else. */
export function podsOf(amount: Json | undefined, replicas: number): number | null {
  if (typeof amount === 'number') return amount
  if (typeof amount !== 'string' || !/^\d+%?$/.test(amount)) return null
  return amount.endsWith('%') ? Math.ceil((replicas * Number(amount.slice(0, -1))) / 100) : Number(amount)
}
