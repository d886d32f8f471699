import { t } from '../../../i18n/index.ts'
import type { Block } from '../block.ts'
import { etcdAccess } from '../etcd-access.ts'
import { execEtcdctl } from '../exec-etcdctl.ts'
import { helm } from '../helm.ts'
import { kubectl } from '../kubectl.ts'
import { nameOf } from '../name-of.ts'
import { runtimeNames } from '../runtime-names.ts'
import type { SectionWriter } from '../section.ts'
import { shellLine } from '../shell-line.ts'
import type { Situation } from '../situation.ts'
import type { Workload } from '../workload.ts'
import { write } from '../write.ts'

/** The pods of etcd as they should be. */
const etcdPods = ({ replicas }: Workload): string =>
  replicas > 1
    ? t`${replicas} pods of etcd, all Running and ready, on different nodes where anti-affinity asks for it.`
    : t`${replicas} pod${replicas === 1 ? '' : 's'} of etcd, all Running and ready.`

/** The pods of the control plane as they should be. */
const controlPlanePods = ({ replicas }: Workload): string =>
  replicas > 1
    ? t`${replicas} pods of the control plane, all Running and ready, on different nodes where anti-affinity asks for it.`
    : t`${replicas} pod${replicas === 1 ? '' : 's'} of the control plane, all Running and ready.`

function podBlocks(situation: Situation, workload: Workload, expected: string): readonly Block[] {
  const { ref, selector, containerName } = workload
  return [
    write.command(
      [
        kubectl(situation, 'rollout status', ref, '--timeout', '10m'),
        kubectl(situation, 'get', 'pods', '--selector', selector, '--output', 'wide'),
      ],
      `${expected} ${t`Pending: read the events of the pod. Restarting: read the log of its last run.`}`,
    ),
    write.command(
      [
        kubectl(situation, 'describe', 'pods', '--selector', selector),
        kubectl(situation, 'logs', ref, ['--container', containerName, '--tail', '100']),
      ],
      t`Only if something is wrong.`,
    ),
  ]
}

function claimBlocks(situation: Situation): readonly Block[] {
  const claims = [situation.controlPlane, situation.etcd].flatMap((workload) => workload?.claims.flat() ?? [])
  if (claims.length === 0) return []
  const refs = claims.map((claim) => `pvc/${claim}`)
  return [
    write.command(
      kubectl(situation, 'get', ...refs),
      t`Every claim is Bound. Pending: the storage class is missing or waits for a pod that cannot be scheduled.`,
    ),
  ]
}

function leaderBlocks(situation: Situation): readonly Block[] {
  if (situation.controlPlane.replicas < 2) return []
  const { lease, leaseNamespace, holderSuffix } = runtimeNames(situation)
  const output = 'jsonpath={.spec.holderIdentity}{"\\n"}{.spec.renewTime}{"\\n"}'
  return [
    write.command(
      shellLine('kubectl', 'get', '--namespace', leaseNamespace, `lease/${lease}`, '--output', output),
      t`The leader's pod name with "${holderSuffix}" behind it, and a time that moves on. All replicas answer API calls; only the leader runs the controllers and the syncer. No Lease: the control plane may not write Leases, look at the Role.`,
    ),
  ]
}

function storeBlocks(situation: Situation): readonly Block[] {
  const { etcd, controlPlane, topology } = situation
  const list = ['member', 'list', '--write-out', 'table']
  if (etcd && etcd.pods.length > 0 && topology.store === 'deployed-etcd')
    return [
      write.command(
        [
          execEtcdctl(situation, etcd, 'endpoint', 'health', '--cluster'),
          execEtcdctl(situation, etcd, ...list),
          execEtcdctl(situation, etcd, 'endpoint', 'status', '--cluster', '--write-out', 'table'),
        ],
        t`Every endpoint is healthy, ${etcd.replicas} of ${etcd.replicas} members are started, exactly one is the leader. A member that is missing has lost its data or cannot reach the others on port 2380.`,
      ),
    ]
  const access = etcdAccess(situation)
  if (!access) return []
  return [
    write.text(t`etcd is asked from your machine, with etcdctl of the same minor as the server.`),
    ...access.preparation,
    write.command(
      [access.etcdctl('endpoint', 'health'), access.etcdctl(...list)],
      topology.store === 'embedded-etcd'
        ? t`The endpoint is healthy; ${controlPlane.replicas} members are started and none is a learner.`
        : t`The endpoint is healthy; all members are started and none is a learner.`,
    ),
  ]
}

function budgetBlocks(situation: Situation): readonly Block[] {
  const budgets = situation.rendered.ofKind('PodDisruptionBudget').map(nameOf)
  if (budgets.length === 0) return []
  return [
    write.command(
      kubectl(situation, 'get', ...budgets.map((name) => `pdb/${name}`)),
      t`ALLOWED DISRUPTIONS is at least 1 while all pods are ready. 0 blocks every drain.`,
    ),
  ]
}

/** What shows that the virtual cluster runs as configured. */
export const verify: SectionWriter = (situation) => {
  const { controlPlane, etcd } = situation
  return {
    id: 'verify',
    title: t`Verify`,
    blocks: [
      write.command(
        helm(situation, 'status'),
        t`STATUS is deployed. pending-install or pending-upgrade: a Helm run was broken off.`,
      ),
      ...(etcd ? podBlocks(situation, etcd, etcdPods(etcd)) : []),
      ...podBlocks(situation, controlPlane, controlPlanePods(controlPlane)),
      ...claimBlocks(situation),
      ...leaderBlocks(situation),
      ...storeBlocks(situation),
      ...budgetBlocks(situation),
    ],
  }
}
