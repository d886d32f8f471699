import { t } from '../../../i18n/index.ts'
import type { Edit } from '../../config.ts'
import type { Path } from '../../json.ts'
import type { Comparison } from '../comparison.ts'
import { distroEnd, type Distro } from '../distro-end.ts'
import { tenantDistro } from '../tenant-distro.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

const switchOf = (distro: Distro): Path => ['controlPlane', 'distro', distro, 'enabled']

/**
 * A change of the distribution, which vCluster refuses but for k3s to k8s in 0.25 to 0.32. Sources: ValidateDistroChanges in
 * config/config.go of loft-sh/vcluster; vcluster-docs manage/upgrade/distro-migration.mdx.
 */
export function distroNotes(comparison: Comparison): readonly UpgradeNote[] {
  const { from, to, fromMinor, toMinor } = comparison
  const before = tenantDistro(from.effective, fromMinor)
  const after = tenantDistro(to.effective, toMinor)
  if (before === after) return []
  const note = { kind: 'distro', path: ['controlPlane', 'distro', before] } as const
  if (toMinor >= distroEnd[before]) return [{ ...note, severity: 'error', ...farewell(before, toMinor) }]
  if (before === 'k3s' && after === 'k8s' && toMinor >= 25)
    return [
      {
        ...note,
        severity: 'warning',
        message: t`The first start under ${to.catalog.minor} converts the data of k3s to k8s.`,
        reason: t`There is no way back from it. Take a snapshot first.`,
      },
    ]
  const edits: readonly Edit[] = [
    { op: 'unset', path: switchOf(after) },
    { op: 'set', path: switchOf(before), value: true },
  ]
  return [
    {
      ...note,
      severity: 'error',
      message: t`This virtual cluster runs ${before} and cannot become ${after}.`,
      reason: t`The control plane remembers its distribution and exits when it finds another one.`,
      fix: { title: t`Stay with ${before}`, patch: { edits }, keeps: false },
    },
  ]
}

function farewell(before: Distro, toMinor: number): Pick<UpgradeNote, 'message' | 'reason'> {
  const message = t`This virtual cluster runs ${before}, which was removed in 0.${distroEnd[before]}.`
  const reason =
    before === 'k0s'
      ? t`The data of k0s cannot be converted. Build a new virtual cluster with k8s and move the workloads.`
      : t`Switch it to k8s under 0.25 to 0.32 first, which convert the data, then go on to 0.${toMinor}.`
  return { message, reason }
}
