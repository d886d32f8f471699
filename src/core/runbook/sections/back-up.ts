import { t } from '../../../i18n/index.ts'
import { commandLine } from '../../targets/command-line.ts'
import type { Store } from '../../rules/topology.ts'
import type { Block } from '../block.ts'
import { databaseBackup } from '../database-backup.ts'
import { etcdAccess } from '../etcd-access.ts'
import { helm } from '../helm.ts'
import type { SectionWriter } from '../section.ts'
import type { Situation } from '../situation.ts'
import { snapshotSupport } from '../snapshot-support.ts'
import { snapshotUrl } from '../snapshot-url.ts'
import { volumeSnapshots } from '../volume-snapshots.ts'
import { write } from '../write.ts'

function bySnapshot(situation: Situation, verbs: readonly string[]): readonly Block[] {
  const { name, namespace } = situation.config.release
  const commands = verbs.map(
    (words) =>
      commandLine({ words, args: [name], options: [['--namespace', namespace]] }).trimEnd() +
      ' "$SNAPSHOT_URL"',
  )
  const [take = '', ...watch] = commands
  return [
    write.text(
      t`Use a vCluster CLI of the same minor as the chart. Log in to the registry or the bucket first; s3://BUCKET/KEY works as well. Prefer logins of your machine to credentials in the address, which end up in the history of the shell.`,
    ),
    write.command(
      [snapshotUrl, take],
      watch.length > 0
        ? t`The control plane works on it in the background.`
        : t`It ends with "Successfully wrote snapshot".`,
    ),
    ...watch.map((command) =>
      write.command(command, t`STATUS is Completed. Otherwise the log of the control plane says why.`),
    ),
  ]
}

function byEtcd(situation: Situation): readonly Block[] {
  const access = etcdAccess(situation)
  if (!access) return []
  return [
    ...access.preparation,
    write.command(
      [
        access.etcdctl('snapshot', 'save', 'etcd-snapshot.db'),
        'etcdutl snapshot status etcd-snapshot.db --write-out table',
      ],
      t`A table with hash, revision and number of keys. Copy the file to another place than this cluster. It holds all Secrets of the tenant.`,
    ),
  ]
}

/** For the stores that live in the control plane's pods. */
function ofOwnStore(situation: Situation): readonly Block[] {
  const support = snapshotSupport(situation)
  if (support === 'direct') return bySnapshot(situation, ['vcluster snapshot'])
  if (support === 'request')
    return bySnapshot(situation, ['vcluster snapshot create', 'vcluster snapshot get'])
  return situation.data?.kind === 'emptyDir' ? [] : volumeSnapshots.take(situation)
}

const byStore: Readonly<Record<Store, (situation: Situation) => readonly Block[]>> = {
  sqlite: ofOwnStore,
  'embedded-etcd': ofOwnStore,
  'external-database': (situation) => databaseBackup.take(situation),
  'external-etcd': (situation) => [
    write.text(t`Your etcd is backed up with its own tools, from a machine that reaches it.`),
    ...byEtcd(situation),
  ],
  'deployed-etcd': (situation) => [
    write.warning(
      t`Do not rely on vcluster snapshot here: it may seem to work, but is not supported with deployed etcd.`,
    ),
    write.text(t`Take the snapshot with etcdctl of the same minor as the image of etcd.`),
    ...byEtcd(situation),
  ],
}

/** How the state of the tenant is saved, by its store. */
export const backUp: SectionWriter = (situation) => ({
  id: 'back-up',
  title: t`Back up`,
  blocks: [
    ...byStore[situation.topology.store](situation),
    ...(situation.data?.kind === 'emptyDir'
      ? [
          write.warning(
            t`The data is in an emptyDir and goes with the pod. There is nothing to restore into: put it on a claim before the tenant holds anything that matters.`,
          ),
        ]
      : []),
    write.command(
      `${helm(situation, 'get values', '--output', 'yaml')} > values.backup.yaml`,
      t`The values are not restored with the data. Keep them under lock: they may hold passwords.`,
    ),
    write.text(
      t`Volumes of the tenant’s own workloads are in none of these. Back them up with Velero or the tools of your storage.`,
    ),
  ],
})
