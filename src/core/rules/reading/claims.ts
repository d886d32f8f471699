import type { Path } from '../../json.ts'
import type { RuleContext } from '../rule.ts'
import { paths } from './paths.ts'
import { read } from './read.ts'

/** The claim settings of a workload. */
export interface Claim {
  readonly name: 'control plane' | 'etcd'
  /** `...persistence.volumeClaim` */
  readonly path: Path
  readonly templates: Path
  /** The chart renders a claim from `volumeClaim` (and not from templates of the user). */
  readonly isRendered: boolean
  readonly hasTemplates: boolean
  /** A claim exists in either way. */
  readonly exists: boolean
  /** Claims that the chart asks for: one per pod. */
  readonly count: number
}

/** Claims of the control plane and, where it is rendered, of etcd. */
export function claimsOf(context: RuleContext): readonly Claim[] {
  const { values, topology } = context
  const own = read.list(values, paths.volumeClaimTemplates).length > 0
  const claims: Claim[] = [
    {
      name: 'control plane',
      path: paths.volumeClaim,
      templates: paths.volumeClaimTemplates,
      isRendered: topology.data === 'claim' && !own,
      hasTemplates: own,
      exists: topology.data === 'claim' || own,
      count: topology.replicas,
    },
  ]
  if (topology.etcd) {
    const hasTemplates = read.list(values, paths.etcdClaimTemplates).length > 0
    const isRendered = !hasTemplates && read.word(values, paths.etcdClaimEnabled) === 'true'
    claims.push({
      name: 'etcd',
      path: paths.etcdClaim,
      templates: paths.etcdClaimTemplates,
      isRendered,
      hasTemplates,
      exists: isRendered || hasTemplates,
      count: topology.etcdReplicas,
    })
  }
  return claims
}
