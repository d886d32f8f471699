import type { JsonObject } from '../../json.ts'
import { paths } from './paths.ts'
import { read } from './read.ts'

/** Whether a mount of the control plane brings this file: its path is absolute, and a mountPath equals it or is a directory above it. */
export function isMounted(values: JsonObject, file: string): boolean {
  if (!file.startsWith('/')) return false
  return read.list(values, paths.addVolumeMounts).some((mount) => {
    const at = read.text(mount, ['mountPath']).replace(/\/+$/, '')
    return at !== '' && (file === at || file.startsWith(`${at}/`))
  })
}
