import { manifestsYaml } from '../../core/index.ts'
import { download } from '../../ui/download.ts'
import { fileStem } from '../file-stem.ts'
import { current } from '../store.ts'

/** Saves all manifests as one file. */
export const saveManifests = (): void =>
  download(`${fileStem()}-manifests.yaml`, manifestsYaml(current().view.manifests))
