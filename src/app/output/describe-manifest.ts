import { isObject, type Manifest } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'

function nameOf({ object }: Manifest): string {
  const metadata = object?.['metadata']
  const name = isObject(metadata) ? metadata['name'] : undefined
  return typeof name === 'string' || typeof name === 'number' ? String(name) : ''
}

function kindOf({ object }: Manifest): string {
  const kind = object?.['kind']
  return typeof kind === 'string' ? kind : t`No kind`
}

/** What tells an object from the others of a render. */
export const keyOf = (manifest: Manifest): string =>
  `${kindOf(manifest)}/${nameOf(manifest)}/${manifest.source}`

/** Kind, name and source template, for lists: `StatefulSet my-vcluster (statefulset.yaml)`. */
export const describeManifest = (manifest: Manifest): string =>
  `${kindOf(manifest)} ${nameOf(manifest)} (${manifest.source.replace('templates/', '')})`
