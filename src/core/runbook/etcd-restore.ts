import { t } from '../../i18n/index.ts'
import { argumentOf } from './argument-of.ts'
import type { Block } from './block.ts'
import { execEtcdctl } from './exec-etcdctl.ts'
import { hereDocument } from './here-document.ts'
import { kubectl } from './kubectl.ts'
import { readList } from './read-list.ts'
import { readText } from './read-text.ts'
import { restorePod } from './restore-pod.ts'
import { shellLine, type Words } from './shell-line.ts'
import type { Situation } from './situation.ts'
import { stopAndStart } from './stop-and-start.ts'
import { volumeOf } from './volume-of.ts'
import type { Workload } from './workload.ts'
import { write } from './write.ts'

interface Member {
  readonly name: string
  readonly claim: string
  readonly helper: string
  readonly folder: string
}

/** A member that lost its volume has nothing to set aside. */
const setAside = 'test ! -e "$1" || mv "$1" "$1.before"'

/** The members with their claims; empty where a member has none to restore into. */
function membersOf(etcd: Workload, volume: string): readonly Member[] {
  const template = volumeOf(etcd, volume)
  if (template.kind !== 'claims' || etcd.pods.length < etcd.replicas) return []
  return etcd.pods.map((name) => ({
    name,
    claim: `${template.template}-${name}`,
    helper: `restore-${name}`,
    folder: `restored-${name}`,
  }))
}

/** Objects keep their revision in a restore; API servers and controllers that saw later ones would be misled. etcdutl 3.6 can prevent it. */
const bump = (etcd: Workload): readonly string[] =>
  /:v?3\.([6-9]|\d\d)/.test(readText(etcd.container, ['image']))
    ? ['--bump-revision', '1000000000', '--mark-compacted']
    : []

function restoreFolder(etcd: Workload, { name, folder }: Member): string {
  const argument = (key: string): string => argumentOf(etcd.container, key)
  return shellLine(
    ['etcdutl', 'snapshot', 'restore', 'etcd-snapshot.db', '--name', name, '--data-dir', folder],
    ['--initial-cluster', argument('initial-cluster')],
    ['--initial-cluster-token', argument('initial-cluster-token')],
    [
      '--initial-advertise-peer-urls',
      argument('initial-advertise-peer-urls').replaceAll('$(NAME)', () => name),
    ],
    ...bump(etcd),
  )
}

function copyBlocks(
  situation: Situation,
  etcd: Workload,
  members: readonly Member[],
  folder: string,
): readonly Block[] {
  const { namespace } = situation.config.release
  const pods = members.map(({ helper, claim }) =>
    restorePod(etcd, { name: helper, namespace, claim, mountPath: folder }),
  )
  const refs = members.map(({ helper }) => `pod/${helper}`)
  const inPod = (helper: string, ...words: readonly Words[]): string =>
    kubectl(situation, 'exec', `pod/${helper}`, '--', ...words)
  return [
    write.text(t`A helper pod for each volume. Any image with a shell and tar will do in place of busybox.`),
    write.command(
      [
        hereDocument('kubectl apply -f -', ...pods),
        kubectl(situation, 'wait', ...refs, '--for', 'condition=Ready', '--timeout', '5m'),
      ],
      t`Every helper is ready. Pending: its node cannot reach the volume.`,
    ),
    write.command(
      members.flatMap(({ helper, folder: local }) => [
        inPod(helper, ['sh', '-c', setAside, 'sh', `${folder}/member`]),
        kubectl(situation, 'cp', `${local}/member`, `${helper}:${folder}/member`),
      ]),
      t`Data that is there stays as member.before until you delete it; the volume needs room for both.`,
    ),
    write.command(kubectl(situation, 'delete', ...refs)),
  ]
}

/**
 * Restores all members of the chart's etcd from one snapshot, each under its own name; empty where they have no claims. Sources: etcd
 * documentation, "Disaster recovery" of 3.5 and 3.6; kubernetes/kubernetes cluster/images/etcd.
 */
export function etcdRestore(situation: Situation): readonly Block[] {
  const { etcd, controlPlane } = situation
  if (!etcd) return []
  const folder = argumentOf(etcd.container, 'data-dir')
  const mount = readList(etcd.container, ['volumeMounts']).find(({ mountPath }) => mountPath === folder)
  const members = membersOf(etcd, readText(mount ?? {}, ['name']))
  if (members.length === 0) return []
  const image = readText(etcd.container, ['image'])
  return [
    write.text(
      etcd.replicas === 1
        ? t`All data of the member is rebuilt from one snapshot. Use etcdutl of the same minor as the image ${image}.`
        : t`All ${etcd.replicas} members are rebuilt from one snapshot. Use etcdutl of the same minor as the image ${image}.`,
    ),
    write.command(
      members.map((member) => restoreFolder(etcd, member)),
      t`One folder for each member. "hash mismatch": the file is damaged, take an older one.`,
    ),
    stopAndStart.stop(situation, controlPlane),
    stopAndStart.stop(situation, etcd),
    ...copyBlocks(situation, etcd, members, folder),
    stopAndStart.start(situation, etcd),
    write.command(
      execEtcdctl(situation, etcd, 'endpoint', 'health', '--cluster'),
      t`Every endpoint is healthy. Start the control plane only then.`,
    ),
    stopAndStart.start(situation, controlPlane),
  ]
}
