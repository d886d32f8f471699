import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import type { Change } from '../values/diff.ts'
import { equals } from '../values/equals.ts'
import { get } from '../values/get.ts'
import { isSmaller } from './is-smaller.ts'

/** A field that Kubernetes does not let an update change. */
export interface RefusedChange {
  /** In the object: `spec.selector`. */
  readonly path: Path
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** Fields that never change, by kind. Source: kubernetes/kubernetes pkg/apis, the update validation of each group. */
const fixedFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['ClusterRoleBinding', ['roleRef']],
  ['CSIDriver', ['spec.attachRequired', 'spec.fsGroupPolicy', 'spec.volumeLifecycleModes']],
  ['DaemonSet', ['spec.selector']],
  ['Deployment', ['spec.selector']],
  ['IngressClass', ['spec.controller']],
  ['Job', ['spec.selector', 'spec.template', 'spec.completionMode', 'spec.podFailurePolicy']],
  ['PriorityClass', ['value', 'preemptionPolicy']],
  ['ReplicaSet', ['spec.selector']],
  ['RoleBinding', ['roleRef']],
  ['RuntimeClass', ['handler']],
  ['Secret', ['type']],
  ['StorageClass', ['parameters', 'provisioner', 'reclaimPolicy', 'volumeBindingMode']],
])

/** What an update of a StatefulSet may change; all else of its spec is fixed. Source: kubernetes ValidateStatefulSetUpdate (1.35). */
const statefulSetMutable: ReadonlySet<string> = new Set([
  'minReadySeconds',
  'ordinals',
  'persistentVolumeClaimRetentionPolicy',
  'replicas',
  'revisionHistoryLimit',
  'template',
  'updateStrategy',
])

/** The changes between two states of one object that the API server answers with an error. Empty where it takes the update. */
export function refusedChanges(
  kind: string,
  before: JsonObject,
  after: JsonObject,
  changes: readonly Change[],
): readonly RefusedChange[] {
  const paths = [
    ...(fixedFields.get(kind) ?? []).map((path) => path.split('.')),
    ...(kind === 'StatefulSet' ? fixedSpec(changes) : []),
    ...(kind === 'Service' && clusterIpChanges(before, after) ? [['spec', 'clusterIP']] : []),
    ...(kind === 'PersistentVolumeClaim' ? fixedClaim(before, after, changes) : []),
    ...(isFrozen(kind, before) ? frozenFields : []),
  ]
  return paths
    .map((path) => ({ path, before: get(before, path), after: get(after, path) }))
    .filter((field) => !equals(field.before, field.after))
}

function fixedSpec(changes: readonly Change[]): readonly Path[] {
  const keys = changes.filter(({ path }) => path[0] === 'spec').map(({ path }) => path[1] ?? '')
  return [...new Set(keys)].filter((key) => !statefulSetMutable.has(key)).map((key) => ['spec', key])
}

/** A missing address leaves the one that the Service has; ExternalName has none. */
function clusterIpChanges(before: JsonObject, after: JsonObject): boolean {
  const isNamed = [before, after].some((service) => get(service, ['spec', 'type']) === 'ExternalName')
  const now = get(after, ['spec', 'clusterIP'])
  return !isNamed && typeof now === 'string' && now !== ''
}

/** What an update of a claim may change: the size upwards, and the attributes. */
const claimMutable: ReadonlySet<string> = new Set(['resources', 'volumeAttributesClassName'])
const request: Path = ['spec', 'resources', 'requests', 'storage']

function fixedClaim(before: JsonObject, after: JsonObject, changes: readonly Change[]): readonly Path[] {
  const keys = changes.filter(({ path }) => path[0] === 'spec').map(({ path }) => path[1] ?? '')
  const fixed = [...new Set(keys)].filter((key) => !claimMutable.has(key)).map((key) => ['spec', key])
  return isSmaller(get(after, request), get(before, request)) ? [...fixed, request] : fixed
}

const frozenFields: readonly Path[] = [['data'], ['stringData'], ['binaryData'], ['immutable']]

const isFrozen = (kind: string, object: JsonObject): boolean =>
  (kind === 'Secret' || kind === 'ConfigMap') && isObject(object) && object['immutable'] === true
