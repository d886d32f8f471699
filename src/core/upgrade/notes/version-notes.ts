import type { Comparison } from '../comparison.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

/**
 * What the step itself means: minors that it skips, or that it goes back. Source: vcluster-docs
 * version-0.36.0/manage/upgrade/upgrade-version.mdx.
 */
export function versionNotes({ from, to, fromMinor, toMinor }: Comparison): readonly UpgradeNote[] {
  const step = `${from.catalog.minor} to ${to.catalog.minor}`
  if (toMinor < fromMinor)
    return [
      {
        kind: 'downgrade',
        severity: 'warning',
        path: [],
        message: `${step} is a downgrade.`,
        reason:
          'Nothing converts the state back, neither that of vCluster nor that of the Kubernetes in it. A snapshot from before the upgrade is the way back.',
      },
    ]
  if (toMinor - fromMinor < 2) return []
  const between = Array.from({ length: toMinor - fromMinor - 1 }, (_, n) => `0.${fromMinor + n + 1}`)
  const isThroughEtcd = fromMinor < 24 && toMinor >= 29
  return [
    {
      kind: 'skips-versions',
      severity: 'warning',
      path: [],
      message: `${step} skips ${between.join(', ')}.`,
      reason: `Only steps from one minor to the next are tested.${isThroughEtcd ? etcd : ''}`,
    },
  ]
}

const etcd = ' Stop at 0.24.2 or later before 0.29, which brings etcd 3.6.'
