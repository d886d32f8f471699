import { isObject, type Manifest } from '../../core/index.ts'

const nameOf = ({ object }: Manifest): string => {
  const metadata = object['metadata']
  return isObject(metadata) ? String(metadata['name']) : ''
}

/** What tells an object from the others of a render. */
export const keyOf = (manifest: Manifest): string =>
  `${String(manifest.object['kind'])}/${nameOf(manifest)}/${manifest.source}`

/** Kind, name and source template, for lists: `StatefulSet my-vcluster (statefulset.yaml)`. */
export const describeManifest = (manifest: Manifest): string =>
  `${String(manifest.object['kind'])} ${nameOf(manifest)} (${manifest.source.replace('templates/', '')})`
