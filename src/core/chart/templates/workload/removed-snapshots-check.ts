import { isObject } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { TemplateError } from '../../template-error.ts'

const removed = [
  ['sync', 'toHost', 'volumeSnapshots'],
  ['sync', 'toHost', 'volumeSnapshotContents'],
  ['sync', 'fromHost', 'volumeSnapshotClasses'],
  ['deploy', 'volumeSnapshotController'],
  ['rbac', 'enableVolumeSnapshotRules'],
] as const

/**
 * Refuses the settings of volume snapshots, even if they turn them off (`vcluster.legacy.volumeSnapshots.validate`).
 * @throws TemplateError
 */
export function removedSnapshotsCheck({ values }: Context): void {
  for (const path of removed) {
    let node = values
    for (const key of path.slice(0, -1)) {
      const child = node[key]
      node = isObject(child) ? child : {}
    }
    if (Object.hasOwn(node, path[path.length - 1] ?? ''))
      throw new TemplateError('fail', `${path.join('.')} no longer exists since chart 0.36`, path)
  }
}
