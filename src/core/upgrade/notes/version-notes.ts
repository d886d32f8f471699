import { t } from '../../../i18n/index.ts'
import type { Comparison } from '../comparison.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

/**
 * What the step itself means: minors that it skips, or that it goes back. Source: vcluster-docs
 * version-0.36.0/manage/upgrade/upgrade-version.mdx.
 */
export function versionNotes({ from, to, fromMinor, toMinor }: Comparison): readonly UpgradeNote[] {
  const [before, after] = [from.catalog.minor, to.catalog.minor]
  if (toMinor < fromMinor)
    return [
      {
        kind: 'downgrade',
        severity: 'warning',
        path: [],
        message: t`${before} to ${after} is a downgrade.`,
        reason: t`Nothing converts the state back, neither that of vCluster nor that of the Kubernetes in it. A snapshot from before the upgrade is the way back.`,
      },
    ]
  if (toMinor - fromMinor < 2) return []
  const between = Array.from({ length: toMinor - fromMinor - 1 }, (_, n) => `0.${fromMinor + n + 1}`)
  const tested = t`Only steps from one minor to the next are tested.`
  const isThroughEtcd = fromMinor < 24 && toMinor >= 29
  return [
    {
      kind: 'skips-versions',
      severity: 'warning',
      path: [],
      message: t`${before} to ${after} skips ${between.join(', ')}.`,
      reason: isThroughEtcd
        ? `${tested} ${t`Stop at 0.24.2 or later before 0.29, which brings etcd 3.6.`}`
        : tested,
    },
  ]
}
