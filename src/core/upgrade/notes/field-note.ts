import { t } from '../../../i18n/index.ts'
import type { Edit } from '../../config.ts'
import type { Path } from '../../json.ts'
import { equals } from '../../values/equals.ts'
import { formatPath } from '../../values/format-path.ts'
import { get } from '../../values/get.ts'
import type { ObjectChange } from '../compare-manifests.ts'
import type { Comparison } from '../comparison.ts'
import { objectText } from '../object-text.ts'
import type { RefusedChange } from '../refused-changes.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

/** Where the values of a StatefulSet are, by its template. */
const sections: Readonly<Record<string, Path>> = {
  'statefulset.yaml': ['controlPlane', 'statefulSet'],
  'etcd-statefulset.yaml': ['controlPlane', 'backingStore', 'etcd', 'deploy', 'statefulSet'],
}

const persistence = (keys: readonly string[]): readonly Path[] =>
  keys.map((key) => ['persistence', ...key.split('.')])

/** The values that decide a fixed field of a StatefulSet. */
const deciders: Readonly<Record<string, readonly Path[]>> = {
  'spec.podManagementPolicy': [['scheduling', 'podManagementPolicy']],
  'spec.volumeClaimTemplates': persistence([
    'volumeClaim.size',
    'volumeClaim.storageClass',
    'volumeClaim.accessModes',
    'volumeClaim.enabled',
    'volumeClaimTemplates',
  ]),
}

/** What Kubernetes answers and what helps, by kind. */
const answers: ReadonlyMap<string, () => string> = new Map([
  [
    'StatefulSet',
    () =>
      t`The API server forbids this on a running StatefulSet and the upgrade fails. Delete it with --cascade=orphan, which leaves pods and claims alone, and upgrade then.`,
  ],
  [
    'PersistentVolumeClaim',
    () =>
      t`The API server forbids this on a claim: it only grows. Another class or less space needs a new claim and a copy of the data.`,
  ],
  [
    'Service',
    () =>
      t`The API server keeps the address of a Service. Delete the Service and upgrade then; clients lose the connection.`,
  ],
  ['Job', () => t`The API server forbids changes of a Job. Delete it and upgrade then.`],
])
const otherAnswer = (): string =>
  t`The API server forbids this and the upgrade fails. Delete the object and upgrade then.`

/** One field that Kubernetes does not let the upgrade change. */
export function fieldNote(comparison: Comparison, change: ObjectChange, field: RefusedChange): UpgradeNote {
  const edits = restoring(comparison, change, field)
  return {
    kind: 'immutable-field',
    severity: 'error',
    path: edits[0]?.path ?? [],
    object: change.after,
    message: t`${objectText(change.after)}: ${formatPath(field.path)} cannot change.`,
    reason: (answers.get(change.after.kind) ?? otherAnswer)(),
    ...(edits.length > 0 ? { fix: { title: t`Keep the value`, patch: { edits }, keeps: false } } : {}),
  }
}

/** The edits that put the deciding values back as they are deployed. */
function restoring(
  { from, to }: Comparison,
  { source, after }: ObjectChange,
  { path }: RefusedChange,
): readonly Edit[] {
  const section = sections[source.split('/').at(-1) ?? '']
  if (after.kind !== 'StatefulSet' || !section) return []
  const paths = (deciders[path.join('.')] ?? []).map((below) => [...section, ...below])
  return paths.flatMap((at): readonly Edit[] => {
    const value = get(from.effective, at)
    if (equals(value, get(to.effective, at))) return []
    return [value === undefined ? { op: 'unset', path: at } : { op: 'set', path: at, value }]
  })
}
