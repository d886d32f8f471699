import { t } from '../../../i18n/index.ts'
import type { Block } from '../block.ts'
import { kubectl } from '../kubectl.ts'
import { readText } from '../read-text.ts'
import type { SectionWriter } from '../section.ts'
import type { Situation } from '../situation.ts'
import { write } from '../write.ts'
import type { Workload } from '../workload.ts'

const setting = 'controlPlane.statefulSet.highAvailability.replicas'

/** The advice on replicas by store. */
function replicas({ topology, etcd }: Situation): readonly string[] {
  if (topology.store === 'sqlite') return [t`SQLite is a file in one pod: one replica, always.`]
  if (topology.store === 'embedded-etcd')
    return [
      t`Set ${setting} to 1, 3 or 5 and upgrade; members join by themselves. Going down, take one step at a time and check the member list in between.`,
    ]
  return [
    t`Set ${setting} to any number and upgrade. Two replicas already stand the loss of one; there is no vote among them.`,
    ...(etcd
      ? [
          t`Never change the number of etcd members (${etcd.replicas}), neither by values nor with kubectl scale, except to 0 and back: new members found a cluster of their own. To grow, move to embedded etcd, or rebuild the tenant.`,
        ]
      : []),
  ]
}

const retention = ['spec', 'persistentVolumeClaimRetentionPolicy', 'whenDeleted']

/** Claims of a StatefulSet grow by hand, since their template cannot change. */
function growBlocks(situation: Situation, workload: Workload): readonly Block[] {
  const claims = workload.claims.flat()
  if (claims.length === 0) return []
  if (readText(workload.object, retention) === 'Delete')
    return [
      write.text(
        t`The volumes of ${workload.ref} go with their StatefulSet. Set their retention policy to Retain and upgrade before you enlarge them.`,
      ),
    ]
  const patch = '{"spec":{"resources":{"requests":{"storage":"\'"$SIZE"\'"}}}}'
  return [
    write.text(
      t`The volumes of ${workload.ref} grow by hand if their storage class allows it (allowVolumeExpansion). They never shrink.`,
    ),
    write.command(
      [
        "SIZE='20Gi'",
        ...claims.map((claim) => `${kubectl(situation, 'patch', `pvc/${claim}`)} --patch '${patch}'`),
        kubectl(situation, 'delete', workload.ref, '--cascade', 'orphan'),
      ],
      t`The pods go on running without their StatefulSet. Set the new size in the values and upgrade: Helm makes the StatefulSet again, and it takes the pods over.`,
    ),
  ]
}

/** How the virtual cluster grows and shrinks. */
export const scale: SectionWriter = (situation) => {
  const { controlPlane, etcd } = situation
  return {
    id: 'scale',
    title: t`Scale`,
    blocks: [
      ...write.list(replicas(situation)),
      write.text(t`Change replicas in the values, not with kubectl: the next upgrade would set them back.`),
      ...growBlocks(situation, controlPlane),
      ...(etcd ? growBlocks(situation, etcd) : []),
    ],
  }
}
