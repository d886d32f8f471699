import { t } from '../../../i18n/index.ts'
import type { Edit } from '../../config.ts'
import { storeTransitions, type Outcome } from '../../facts/store-transitions.ts'
import type { JsonObject, Path } from '../../json.ts'
import type { Store } from '../../rules/topology.ts'
import { get } from '../../values/get.ts'
import type { Comparison } from '../comparison.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

interface Kind {
  readonly store: Store
  readonly name: () => string
  /** Its switch below `controlPlane.backingStore`. */
  readonly path: Path
}

const kind = (store: Store, name: () => string, path: string): Kind => ({
  store,
  name,
  path: ['controlPlane', 'backingStore', ...path.split('.'), 'enabled'],
})

const sqlite = kind('sqlite', () => t`embedded SQLite`, 'database.embedded')

/** In the order in which the control plane prefers them. */
const kinds: readonly Kind[] = [
  kind('embedded-etcd', () => t`embedded etcd`, 'etcd.embedded'),
  kind('external-etcd', () => t`external etcd`, 'etcd.external'),
  kind('deployed-etcd', () => t`deployed etcd`, 'etcd.deploy'),
  kind('external-database', () => t`an external database`, 'database.external'),
  sqlite,
]

const storeOf = (values: JsonObject): Kind => kinds.find(({ path }) => get(values, path) === true) ?? sqlite

const migrate: Path = ['controlPlane', 'backingStore', 'etcd', 'embedded', 'migrateFromDeployedEtcd']
const deploy: Path = ['controlPlane', 'backingStore', 'etcd', 'deploy', 'enabled']
const replicas: Path = ['controlPlane', 'statefulSet', 'highAvailability', 'replicas']

/** A change of the backing store: refused, or accepted with what becomes of the data. */
export function storeNotes({ from, to, toMinor }: Comparison): readonly UpgradeNote[] {
  const [before, after] = [storeOf(from.effective), storeOf(to.effective)]
  // The chart refuses more than one, and says so.
  const on = kinds.filter(({ path }) => get(to.effective, path) === true)
  if (before === after || on.length > 1) return []
  const step = storeTransitions.find(
    (known) => known.from === before.store && known.to === after.store && toMinor >= known.since,
  )
  const note = { kind: 'store', path: after.path } as const
  if (step) {
    const isMigrating = get(to.effective, migrate) === true
    return step.outcome === 'copied with flag' && isMigrating
      ? []
      : [{ ...note, ...accepted(step.outcome, before, after) }]
  }
  const edits: readonly Edit[] = [
    ...kinds.map(({ path }) => ({ op: 'unset', path }) as const),
    ...(before === sqlite
      ? [{ op: 'set', path: replicas, value: get(from.effective, replicas) ?? 1 } as const]
      : [{ op: 'set', path: before.path, value: true } as const]),
  ]
  return [
    {
      ...note,
      severity: 'error',
      message: t`The state is in ${before.name()}, and ${to.catalog.minor} refuses to start with ${after.name()}.`,
      reason: t`The control plane remembers its store and exits at a change that it cannot make. A snapshot, restored into a new virtual cluster, is the way to another store.`,
      fix: { title: t`Stay with ${before.name()}`, patch: { edits }, keeps: false },
    },
  ]
}

function accepted(outcome: Outcome, before: Kind, after: Kind): Omit<UpgradeNote, 'kind' | 'path'> {
  const [old, current] = [before.name(), after.name()]
  if (outcome === 'not copied')
    return {
      severity: 'warning',
      message: t`The store changes from ${old} to ${current}, and no data is copied.`,
      reason: t`The virtual cluster starts empty, while its workloads still run on the host.`,
    }
  if (outcome === 'copied, test first')
    return {
      severity: 'warning',
      message: t`The store changes from ${old} to ${current}; the data is copied at the first start.`,
      reason: t`Recent documentation no longer lists this way. Try it on a copy, and take a snapshot first.`,
    }
  const edits: readonly Edit[] = [
    { op: 'set', path: migrate, value: true },
    { op: 'set', path: deploy, value: false },
  ]
  return {
    severity: 'warning',
    message: t`The store changes from ${old} to ${current} without ${migrate.at(-1) ?? ''}, so it starts empty.`,
    reason: t`With the flag the chart keeps the old etcd running until its data is copied.`,
    fix: { title: t`Migrate the data`, patch: { edits }, keeps: false },
  }
}
