import type { Path } from '../../json.ts'
import type { RuleContext } from '../rule.ts'
import { claimsOf, type Claim } from './claims.ts'
import { read } from './read.ts'

/** The storage class that a claim asks for. */
export interface ClaimClass {
  readonly claim: Claim
  readonly path: Path
  /** Empty for the default class of the cluster. */
  readonly name: string
}

/** The storage class of every claim called `data` that the chart renders. */
export function storageClassesOf(context: RuleContext): readonly ClaimClass[] {
  return claimsOf(context).flatMap((claim) => {
    if (claim.isRendered) {
      const path = [...claim.path, 'storageClass']
      return [{ claim, path, name: read.text(context.values, path) }]
    }
    const templates = read.list(context.values, claim.templates)
    const index = templates.findIndex((template) => read.text(template, ['metadata', 'name']) === 'data')
    if (index < 0) return []
    const path = [...claim.templates, String(index), 'spec', 'storageClassName']
    return [{ claim, path, name: read.text(context.values, path) }]
  })
}
