import { t } from '../../../i18n/index.ts'
import { commandLine } from '../../targets/command-line.ts'
import type { Block } from '../block.ts'
import { databaseBackup } from '../database-backup.ts'
import { etcdRestore } from '../etcd-restore.ts'
import { flagAt } from '../flag-at.ts'
import type { SectionWriter } from '../section.ts'
import type { Situation } from '../situation.ts'
import { snapshotSupport } from '../snapshot-support.ts'
import { snapshotUrl } from '../snapshot-url.ts'
import { stopAndStart } from '../stop-and-start.ts'
import { volumeSnapshots } from '../volume-snapshots.ts'
import { write } from '../write.ts'

function bySnapshot(situation: Situation): readonly Block[] {
  const { name, namespace } = situation.config.release
  const command = commandLine({
    words: 'vcluster restore',
    args: [name],
    options: [['--namespace', namespace]],
  })
  const isEtcd = situation.topology.store === 'embedded-etcd' && situation.controlPlane.replicas > 1
  return [
    write.text(
      isEtcd
        ? t`The CLI stops the control plane, restores in a pod of its own and starts the control plane again. It deletes claims of the members: the data goes to the first, and the others join it empty. The pods of the tenant are made anew.`
        : t`The CLI stops the control plane, restores in a pod of its own and starts the control plane again. The pods of the tenant are made anew.`,
    ),
    write.command(
      [snapshotUrl, `${command.trimEnd()} "$SNAPSHOT_URL"`],
      t`It ends with "Successfully restored snapshot". If it fails, run it again before anything else: a half restored tenant must not be used.`,
    ),
  ]
}

function ofStore(situation: Situation): readonly Block[] {
  const { topology, data, controlPlane } = situation
  if (topology.store === 'external-database') return databaseBackup.restore(situation)
  if (topology.store === 'deployed-etcd') return etcdRestore(situation)
  if (topology.store === 'external-etcd')
    return [
      stopAndStart.stop(situation, controlPlane),
      write.text(t`Restore your etcd cluster as its own runbook says, from the snapshot taken above.`),
      stopAndStart.start(situation, controlPlane),
    ]
  if (data?.kind === 'emptyDir') return []
  return snapshotSupport(situation) === 'none' ? volumeSnapshots.restore(situation) : bySnapshot(situation)
}

/** How a backup comes back; nothing where there is nothing to restore into. */
export const restore: SectionWriter = (situation) => {
  const blocks = ofStore(situation)
  if (blocks.length === 0) return null
  const hasNodes = flagAt(situation, ['privateNodes', 'enabled'])
  return {
    id: 'restore',
    title: t`Restore`,
    blocks: [
      write.warning(
        t`A restore replaces all data of the tenant. Try it once on a copy before you need it, and back up the present state first.`,
      ),
      ...blocks,
      ...(hasNodes
        ? [
            write.text(
              t`Private nodes are part of the data. Delete those that are gone with kubectl delete node; let those that came later join again, with --force-join behind the join command.`,
            ),
          ]
        : []),
      write.text(
        t`Go through "Verify" and "Connect", and compare what is in the tenant with what you expect.`,
      ),
    ],
  }
}
