import { t } from '../../../i18n/index.ts'
import { readText } from '../read-text.ts'
import type { Block } from '../block.ts'
import { execEtcdctl } from '../exec-etcdctl.ts'
import { kubectl } from '../kubectl.ts'
import { runtimeNames } from '../runtime-names.ts'
import type { SectionWriter } from '../section.ts'
import { shellLine } from '../shell-line.ts'
import type { Situation } from '../situation.ts'
import { write } from '../write.ts'

/** Sets `leader` to the name of the pod that holds the Lease. */
function findLeader(situation: Situation): readonly string[] {
  const { lease, leaseNamespace, holderSuffix } = runtimeNames(situation)
  const get = shellLine('kubectl', [
    'get',
    '--namespace',
    leaseNamespace,
    `lease/${lease}`,
    '--output',
    'jsonpath={.spec.holderIdentity}',
  ])
  return [`leader=$(${get})`, `leader=\${leader%${holderSuffix}}`, 'echo "$leader"']
}

/** Seconds until another replica leads after the leader is gone without a word. */
function takeOver({ view }: Situation): number {
  const seconds = (key: string): number =>
    Number(readText(view.effective, ['controlPlane', 'statefulSet', 'highAvailability', key]))
  return seconds('leaseDuration') + seconds('retryPeriod')
}

function controlPlaneBlocks(situation: Situation): readonly Block[] {
  const { controlPlane, topology } = situation
  const { replicas, kind } = controlPlane
  if (replicas < 2) return []
  const survives = topology.store === 'embedded-etcd' ? Math.ceil(replicas / 2) - 1 : replicas - 1
  const seconds = takeOver(situation)
  return [
    write.text(
      t`The control plane stands the loss of ${survives} of ${replicas} replicas. Watch the tenant's API from a second terminal while you test: kubectl get --raw /readyz with the kubeconfig of the tenant, again and again.`,
    ),
    write.command(
      [...findLeader(situation), `${kubectl(situation, 'delete')} "pod/$leader"`],
      kind === 'StatefulSet'
        ? t`The API goes on answering through the other replicas. Within about ${seconds} seconds a replica leads again. The pod comes back under the same name and may take the Lease up again before that.`
        : t`The API goes on answering through the other replicas. Within about ${seconds} seconds a replica leads again.`,
    ),
    write.command(
      [...findLeader(situation), kubectl(situation, 'rollout status', controlPlane.ref, '--timeout', '10m')],
      t`A pod name, and ${replicas} of ${replicas} ready. No leader after that time: read the logs of all replicas.`,
    ),
  ]
}

function etcdBlocks(situation: Situation): readonly Block[] {
  const { etcd } = situation
  if (!etcd || etcd.replicas < 3 || etcd.pods.length === 0) return []
  const last = etcd.pods.at(-1) ?? ''
  return [
    write.text(
      t`etcd stands the loss of ${Math.ceil(etcd.replicas / 2) - 1} of ${etcd.replicas} members. Without a majority it answers nothing, not even reads.`,
    ),
    write.command(
      [
        kubectl(situation, 'delete', `pod/${last}`),
        kubectl(situation, 'rollout status', etcd.ref, '--timeout', '10m'),
        execEtcdctl(situation, etcd, 'endpoint', 'health', '--cluster'),
      ],
      t`The API answers all the time; the member comes back with its data and every endpoint is healthy.`,
    ),
  ]
}

function drainBlocks(situation: Situation): readonly Block[] {
  if (situation.controlPlane.replicas < 2) return []
  return [
    write.text(
      t`Then a node. A drain moves everything on it, other tenants included: do it in a maintenance window.`,
    ),
    write.command(
      [
        ...findLeader(situation),
        `node=$(${kubectl(situation, 'get')} "pod/$leader" --output 'jsonpath={.spec.nodeName}')`,
        'kubectl drain "$node" --ignore-daemonsets --delete-emptydir-data',
        'kubectl uncordon "$node"',
      ],
      t`The drain ends and the API answers all the time. "Cannot evict pod": a disruption budget allows nothing. Pods that stay Pending need one node more than there are.`,
    ),
  ]
}

/** Tests that show what happens when a pod or a node goes; nothing where there is only one of each. */
export const failOver: SectionWriter = (situation) => {
  const blocks = [...controlPlaneBlocks(situation), ...etcdBlocks(situation), ...drainBlocks(situation)]
  return blocks.length > 0 ? { id: 'fail-over', title: t`Test the fail-over`, blocks } : null
}
