/** The door of the comparison of two versions or configurations; loaded where somebody asks for it. */
export {
  compareManifests,
  type ManifestChanges,
  type ObjectChange,
  type Replacement,
} from './compare-manifests.ts'
export { compareValues, type ValueChange } from './compare-values.ts'
export type { LifetimeOf } from './comparison.ts'
export { keepDefaults } from './keep-defaults.ts'
export type { ObjectRef } from './object-ref.ts'
export type { RefusedChange } from './refused-changes.ts'
export type { Side } from './side.ts'
export { summarise } from './summarise.ts'
export type { UpgradeFix, UpgradeNote, UpgradeNoteKind } from './upgrade-note.ts'
export { upgradeReport } from './upgrade-report.ts'
