import { formatPath } from '../values/format-path.ts'
import { comparison, type LifetimeOf } from './comparison.ts'
import { endedDistro } from './ended-distro.ts'
import { defaultNotes } from './notes/default-notes.ts'
import { distroNotes } from './notes/distro-notes.ts'
import { etcdNotes } from './notes/etcd-notes.ts'
import { flagNotes } from './notes/flag-notes.ts'
import { imageNotes } from './notes/image-notes.ts'
import { keyNotes } from './notes/key-notes.ts'
import { kubernetesNotes } from './notes/kubernetes-notes.ts'
import { objectNotes } from './notes/object-notes.ts'
import { refusedNotes } from './notes/refused-notes.ts'
import { storeNotes } from './notes/store-notes.ts'
import { versionNotes } from './notes/version-notes.ts'
import type { Side } from './side.ts'
import type { UpgradeNote } from './upgrade-note.ts'

const rank = { error: 0, warning: 1, info: 2 } as const
const unknown: LifetimeOf = () => null

/**
 * What happens to a virtual cluster when its chart goes from one version to the other: errors first, then by path. A downgrade is told
 * likewise. The sides may have different overrides, so that a fix, applied to the newer one, takes its note away. `lifetimeOf`, from
 * `loadLifetimes`, lets notes name the version in which a setting went. Nothing where both sides are the same.
 */
export function upgradeReport(
  from: Side,
  to: Side,
  lifetimeOf: LifetimeOf = unknown,
): readonly UpgradeNote[] {
  const both = comparison(from, to, lifetimeOf)
  const keys = keyNotes(both)
  const distro = endedDistro(both)
  const explained = [...keys.map(({ path }) => path), ...(distro ? [distro] : [])]
  const notes = [
    ...keys,
    ...distroNotes(both),
    ...storeNotes(both),
    ...refusedNotes(both, explained),
    ...flagNotes(both),
    ...versionNotes(both),
    ...defaultNotes(both),
    ...kubernetesNotes(both),
    ...etcdNotes(both),
    ...imageNotes(both),
    ...objectNotes(both),
  ]
  return notes.toSorted((a, b) => rank[a.severity] - rank[b.severity] || byText(place(a), place(b)))
}

const place = ({ path }: UpgradeNote): string => formatPath(path)
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
