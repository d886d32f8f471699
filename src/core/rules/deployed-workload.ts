import { t } from '../../i18n/index.ts'
import type { Json, Path } from '../json.ts'
import { equals } from '../values/equals.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { claimsOf } from './reading/claims.ts'
import { paths } from './reading/paths.ts'
import { storeSwitch } from './reading/store.ts'
import { shown } from './reading/shown.ts'
import type { Example, Fix, Problem, Rule, RuleContext } from './rule.ts'

const validation = 'kubernetes/kubernetes pkg/apis/apps/validation/validation.go (ValidateStatefulSetUpdate)'

/** Puts a value back as it is deployed. */
function restore(path: Path, before: Json | undefined, title: string): Fix {
  return fix.safe(title, before === undefined ? edit.unset(path) : edit.set(path, before))
}

const claims: readonly [string, ...string[]] = ['size', 'storageClass', 'accessModes']

function changedClaims(context: RuleContext): readonly Problem[] {
  const { deployed, values } = context
  if (!deployed) return []
  const before = { ...context, values: deployed.values, topology: deployed.topology }
  return claimsOf(context).flatMap((claim) => {
    const old = claimsOf(before).find(({ name }) => name === claim.name)
    if (!old?.exists || !claim.exists) return []
    const fields =
      claim.hasTemplates || old.hasTemplates ? [claim.templates] : claims.map((key) => [...claim.path, key])
    return fields.flatMap((path) => {
      const was = get(deployed.values, path)
      const is = get(values, path)
      if (was === undefined || is === undefined ? was === is : equals(was, is)) return []
      const name = path.at(-1) ?? ''
      const setting =
        claim.name === 'etcd' ? t`${name} of the etcd claim` : t`${name} of the control plane claim`
      const message = t`${setting} cannot change: ${deployedWith(was)}.`
      return [{ paths: [path], message, fix: restore(path, was, t`Keep ${name} as deployed`) }]
    })
  })
}

function deployedWith(value: Json | undefined): string {
  if (value === undefined || value === '') return t`the StatefulSet exists with none`
  return typeof value === 'object'
    ? t`the StatefulSet exists with another list`
    : t`the StatefulSet exists with ${shown(value)}`
}

const upgradeOf = (
  previous: NonNullable<Example['overrides']>,
  overrides: NonNullable<Example['overrides']>,
): Example => ({
  overrides,
  cluster: { previous: { chart: '0.30', values: previous } },
})
const sized = (size: string) => ({
  controlPlane: { statefulSet: { persistence: { volumeClaim: { size } } } },
})
const claimed = (enabled: boolean) => ({
  controlPlane: { statefulSet: { persistence: { volumeClaim: { enabled } } } },
})
const managed = (podManagementPolicy: string) => ({
  controlPlane: { statefulSet: { scheduling: { podManagementPolicy } } },
})
const etcdManaged = (podManagementPolicy: string) => ({
  controlPlane: {
    backingStore: {
      etcd: { deploy: { enabled: true, statefulSet: { scheduling: { podManagementPolicy } } } },
    },
  },
})

/** What Kubernetes does not let an upgrade change. */
export const deployedWorkload: readonly Rule[] = [
  {
    id: 'claim-immutable',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Claim of a running workload changed',
    why: 'Claim templates of a StatefulSet cannot change, so the upgrade fails. A larger volume needs manual steps: enlarge the claims, delete the StatefulSet with --cascade=orphan, upgrade. Another class or a smaller volume means backup and restore.',
    docs: [validation],
    check: changedClaims,
    examples: {
      bad: [upgradeOf(sized('5Gi'), sized('10Gi')), upgradeOf({}, sized('20Gi'))],
      good: [upgradeOf(sized('5Gi'), sized('5Gi')), upgradeOf({}, {}), { overrides: sized('10Gi') }],
    },
  },
  {
    id: 'kind-flip',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Workload changes its kind',
    why: 'Helm deletes the old workload and creates one of the other kind. The old claim is left behind, or removed with its data where the retention policy is Delete. Take a snapshot first.',
    docs: ['loft-sh/vcluster chart/templates/_persistence.tpl@v0.36.1'],
    check({ topology, deployed, values }) {
      if (!deployed || deployed.topology.kind === topology.kind) return []
      const read = [
        paths.volumeClaimEnabled,
        paths.volumeClaimTemplates,
        ...(deployed.topology.store === topology.store ? [] : [storeSwitch[topology.store]]),
      ]
      const changed = read.filter((path) => {
        const [was, is] = [get(deployed.values, path), get(values, path)]
        return was === undefined || is === undefined ? was !== is : !equals(was, is)
      })
      const message = t`The control plane turns from a ${deployed.topology.kind} into a ${topology.kind}: its volume does not come along.`
      return [{ paths: changed, message }]
    },
    examples: {
      bad: [upgradeOf({}, claimed(false)), upgradeOf(claimed(false), claimed(true))],
      good: [upgradeOf(claimed(true), {}), upgradeOf({}, {})],
    },
  },
  {
    id: 'podmanagement-immutable',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Pod management policy of a running workload changed',
    why: 'Kubernetes does not let a StatefulSet change this, so the upgrade fails. Deleting the StatefulSet with --cascade=orphan first is possible where the volumes are retained.',
    docs: [validation],
    check({ topology, deployed, values }) {
      if (!deployed) return []
      const isStateful = topology.kind === 'StatefulSet' && deployed.topology.kind === 'StatefulSet'
      const bases = [
        ...(isStateful ? [paths.controlPlane] : []),
        ...(topology.etcd && deployed.topology.etcd ? [paths.etcd] : []),
      ]
      return bases.flatMap((base) => {
        const path = [...base, 'scheduling', 'podManagementPolicy']
        const was = get(deployed.values, path)
        if (was === get(values, path)) return []
        const message = t`The pod management policy is ${shown(was)} and cannot change on a running StatefulSet.`
        return [{ paths: [path], message, fix: restore(path, was, t`Keep ${shown(was)}`) }]
      })
    },
    examples: {
      bad: [
        upgradeOf({}, managed('OrderedReady')),
        upgradeOf(etcdManaged('OrderedReady'), etcdManaged('Parallel')),
      ],
      good: [upgradeOf(managed('Parallel'), {}), { overrides: managed('OrderedReady') }],
    },
  },
]
