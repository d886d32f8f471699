import type { JsonObject } from '../json.ts'
import { readList } from './read-list.ts'
import { readText } from './read-text.ts'
import type { Workload } from './workload.ts'

/** A key of a Secret in the namespace of the release. */
export interface SecretKey {
  readonly secret: string
  readonly key: string
}

/** The key behind a path below a mount, as `items` of the volume names it; empty where the volume does not have it. */
function keyOf(volume: JsonObject, path: string): string {
  const items = readList(volume, ['secret', 'items'])
  if (items.length === 0) return path
  return readText(items.find((item) => item['path'] === path) ?? {}, ['key'])
}

/**
 * Where a file in a workload's container comes from, if a Secret is mounted there; null where it is not. Where mounts lie in each
 * other, the innermost counts.
 */
export function secretOfFile(workload: Workload, file: string): SecretKey | null {
  const mounts = readList(workload.container, ['volumeMounts'])
    .map((mount) => ({
      volume: readText(mount, ['name']),
      path: readText(mount, ['mountPath']).replace(/\/+$/, ''),
      subPath: readText(mount, ['subPath']),
    }))
    .filter(({ path }) => file === path || file.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)
  const mount = mounts[0]
  if (!mount) return null
  const volume = readList(workload.pod, ['volumes']).find(({ name }) => name === mount.volume)
  const secret = volume ? readText(volume, ['secret', 'secretName']) : ''
  if (!volume || secret === '') return null
  const below = [mount.subPath, file.slice(mount.path.length + 1)].filter((part) => part !== '').join('/')
  const key = keyOf(volume, below)
  return key === '' || key.includes('/') ? null : { secret, key }
}
