import {
  get,
  isObject,
  type Json,
  type JsonArray,
  type JsonObject,
  type Topology,
} from '../../../../core/index.ts'

/** Claims of one workload that are alike: one per pod. */
export interface ClaimSet {
  readonly workload: 'Control plane' | 'etcd'
  readonly kind: 'StatefulSet' | 'Deployment'
  /** `data-my-vcluster`; the pods add their number. Null where nothing is claimed. */
  readonly prefix: string | null
  readonly count: number
  readonly size: string
  /** Empty for the default class of the host cluster. */
  readonly storageClass: string
}

interface ClaimsInput {
  readonly values: JsonObject
  readonly topology: Topology
  readonly release: string
}

const controlPlane = 'controlPlane.statefulSet.persistence'.split('.')
const etcd = 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence'.split('.')

const text = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** What the chart's own claim and a template of the user have in common. */
function claimOf(name: string, size: Json | undefined, storageClass: Json | undefined) {
  return { name, size: text(size), storageClass: text(storageClass) }
}

function ownTemplates(values: JsonObject, section: readonly string[]) {
  const templates = get(values, [...section, 'volumeClaimTemplates'])
  if (!Array.isArray(templates)) return []
  return (templates as JsonArray).filter(isObject).map((template) => {
    const spec = template['spec'] ?? null
    const name = text(get(template, ['metadata', 'name']))
    return claimOf(name, get(spec, ['resources', 'requests', 'storage']), get(spec, ['storageClassName']))
  })
}

function chartClaim(values: JsonObject, section: readonly string[]) {
  const claim = get(values, [...section, 'volumeClaim']) ?? null
  return claimOf('data', get(claim, ['size']), get(claim, ['storageClass']))
}

interface WorkloadPart extends Pick<ClaimSet, 'workload' | 'kind' | 'count'> {
  readonly section: readonly string[]
  /** The StatefulSet's name. */
  readonly name: string
  /** The chart claims a volume where the user gives no templates. */
  readonly isClaimed: boolean
}

function claimSets(values: JsonObject, part: WorkloadPart): readonly ClaimSet[] {
  const { workload, kind, count, section, name, isClaimed } = part
  const own = ownTemplates(values, section)
  const claims = own.length > 0 ? own : isClaimed ? [chartClaim(values, section)] : []
  if (claims.length === 0) return [{ workload, kind, prefix: null, count: 0, size: '', storageClass: '' }]
  return claims.map((claim) => ({
    workload,
    kind,
    prefix: `${claim.name}-${name}`,
    count,
    size: claim.size,
    storageClass: claim.storageClass,
  }))
}

/** Every volume that the chart claims on the host; for a workload without any, one entry that says so. */
export function claimsOf({ values, topology, release }: ClaimsInput): readonly ClaimSet[] {
  const parts: WorkloadPart[] = [
    {
      workload: 'Control plane',
      kind: topology.kind,
      count: topology.replicas,
      section: controlPlane,
      name: release,
      isClaimed: topology.data === 'claim',
    },
  ]
  if (topology.etcd)
    parts.push({
      workload: 'etcd',
      kind: 'StatefulSet',
      count: topology.etcdReplicas,
      section: etcd,
      name: `${release}-etcd`,
      isClaimed: get(values, [...etcd, 'volumeClaim', 'enabled']) === true,
    })
  return parts.flatMap((part) => claimSets(values, part))
}
