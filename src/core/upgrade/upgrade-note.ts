import type { Patch } from '../config.ts'
import type { Path } from '../json.ts'
import type { Severity } from '../rules/rule.ts'
import type { ObjectRef } from './object-ref.ts'

export type UpgradeNoteKind =
  | 'default-changed'
  | 'deprecated-key'
  | 'distro'
  | 'downgrade'
  | 'etcd-version'
  | 'images'
  | 'immutable-field'
  | 'kubernetes-version'
  | 'new-default-on'
  | 'new-type'
  | 'now-pro'
  | 'object-added'
  | 'object-removed'
  | 'object-replaced'
  | 'refused'
  | 'removed-key'
  | 'renamed-key'
  | 'skips-versions'
  | 'store'

export interface UpgradeFix {
  /** What the button says: `Keep 2Gi`. */
  readonly title: string
  /** For the overrides of the newer side. */
  readonly patch: Patch
  /** It only keeps a value that the other chart has by default, so it can be applied together with others of this sort. */
  readonly keeps: boolean
}

/** One thing that an upgrade of the chart changes. */
export interface UpgradeNote {
  readonly kind: UpgradeNoteKind
  readonly severity: Severity
  /** The value that it is about; empty where it is about an object or the version. */
  readonly path: Path
  readonly object?: ObjectRef
  /** One sentence with real values. */
  readonly message: string
  /** Why, and what to do. */
  readonly reason: string
  readonly fix?: UpgradeFix
}
