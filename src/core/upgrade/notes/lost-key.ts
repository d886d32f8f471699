import { t } from '../../../i18n/index.ts'
import type { Path } from '../../json.ts'
import { formatPath } from '../../values/format-path.ts'
import type { Comparison } from '../comparison.ts'
import { isPrefix } from '../../values/is-prefix.ts'
import { minorNumber } from '../../catalog/minor-number.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

/** What to know about settings without a successor. Sources: config/warnings.go and chart/values.schema.json of loft-sh/vcluster. */
const advice: Readonly<Record<string, () => string>> = {
  'experimental.multiNamespaceMode': () =>
    t`sync.toHost.namespaces comes nearest, but needs a mapping for every namespace and a new virtual cluster.`,
  'experimental.genericSync': () =>
    t`sync.toHost.customResources and sync.fromHost.customResources sync other kinds now.`,
  'experimental.syncSettings.targetNamespace': () =>
    t`Objects are synced to the namespace of the release only.`,
  'integrations.externalSecrets.sync.externalSecrets': () =>
    t`ExternalSecrets are always synced where the integration is on.`,
  'sync.toHost.volumeSnapshots': () => t`Setting it to false is refused as well.`,
  'sync.toHost.volumeSnapshotContents': () => t`Setting it to false is refused as well.`,
  'sync.fromHost.volumeSnapshotClasses': () => t`Setting it to false is refused as well.`,
  'deploy.volumeSnapshotController': () => t`Setting it to false is refused as well.`,
  'rbac.enableVolumeSnapshotRules': () => t`Setting it to false is refused as well.`,
}

/** A setting of the user that the other chart does not have. */
export function lostKey(comparison: Comparison, path: Path): UpgradeNote {
  const name = formatPath(path)
  return {
    kind: 'removed-key',
    severity: 'error',
    path,
    message: messageOf(comparison, path, name),
    reason: [t`The values are refused while it is there.`, adviceOn(path)].filter(Boolean).join(' '),
    fix: { title: t`Remove ${name}`, patch: { edits: [{ op: 'unset', path }] }, keeps: false },
  }
}

function messageOf({ to, fromMinor, toMinor, lifetimeOf }: Comparison, path: Path, name: string): string {
  const { minor } = to.catalog
  const lifetime = lifetimeOf(path)
  if (toMinor < fromMinor)
    return lifetime && minorNumber(lifetime.first) > toMinor
      ? t`${name} exists from ${lifetime.first} on; ${minor} does not know it.`
      : t`${minor} does not know ${name}.`
  const last = lifetime?.last ? minorNumber(lifetime.last) : null
  if (last === null || last >= toMinor) return t`${minor} no longer takes ${name}.`
  const gone = `0.${last + 1}`
  return gone === minor
    ? t`${name} was removed in ${gone}.`
    : t`${name} was removed in ${gone}, so ${minor} refuses it.`
}

const adviceOn = (path: Path): string | undefined =>
  Object.entries(advice).find(([key]) => isPrefix(key.split('.'), path))?.[1]()
