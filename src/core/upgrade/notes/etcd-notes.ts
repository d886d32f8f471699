import { t } from '../../../i18n/index.ts'
import type { Edit } from '../../config.ts'
import type { Path } from '../../json.ts'
import type { Comparison } from '../comparison.ts'
import { containersOf } from '../containers-of.ts'
import type { Side } from '../side.ts'
import { splitImage } from '../split-image.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

const path: Path = 'controlPlane.backingStore.etcd.deploy.statefulSet.image.tag'.split('.')
/** The last 3.5 that a chart had as its default, without the fault of those before 3.5.24. */
const between = '3.5.25-0'

interface Etcd {
  readonly tag: string
  readonly minor: number
  readonly patch: number
}

/** The etcd that the chart deploys; null where there is none, or its tag says no version. */
function etcdOf({ manifests }: Side): Etcd | null {
  const container = containersOf(manifests).find(
    ({ name, source }) => name === 'etcd' && source.endsWith('/etcd-statefulset.yaml'),
  )
  const [, tag] = splitImage(container?.image ?? '')
  const match = /^v?3\.(\d+)\.(\d+)/.exec(tag)
  return match ? { tag, minor: Number(match[1]), patch: Number(match[2]) } : null
}

/** Another minor of the deployed etcd. Sources: etcd-io/website v3.6 upgrades/upgrade_3_6.md; vcluster-docs safely-upgrade-etcd.mdx. */
export function etcdNotes({ from, to, changes }: Comparison): readonly UpgradeNote[] {
  const [before, after] = [etcdOf(from), etcdOf(to)]
  if (!changes || !before || !after) return []
  const set = (value: string): readonly Edit[] => [{ op: 'set', path, value }]
  const note = { kind: 'etcd-version', path } as const
  if (after.minor < before.minor)
    return [
      {
        ...note,
        severity: 'error',
        message: t`etcd ${after.tag} cannot read the data of etcd ${before.tag}.`,
        reason: t`etcd does not go back to an older minor. Keep the image, or restore a snapshot.`,
        fix: { title: t`Keep ${before.tag}`, patch: { edits: set(before.tag) }, keeps: true },
      },
    ]
  if (before.minor !== 5 || before.patch >= 24 || after.minor < 6) return []
  return [
    {
      ...note,
      severity: 'warning',
      message: t`etcd goes from ${before.tag} to ${after.tag} without the step to 3.5.24 or later.`,
      reason: t`Older 3.5 releases can carry along members that are gone, and 3.6 then does not start. Upgrade with 3.5.25 first, then take the tag out.`,
      fix: { title: t`Use ${between} for this step`, patch: { edits: set(between) }, keeps: false },
    },
  ]
}
