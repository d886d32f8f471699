import { cacheName, cachePrefix } from './cache-name.ts'
import type { Site } from './site.ts'

/**
 * Deletes the caches of other builds of this site. With two or more windows open they stay, because a window that still shows the build
 * before may need parts of it that the server no longer has.
 */
export async function dropOlder(site: Site, windows: number): Promise<void> {
  if (windows > 1) return
  const names = await site.caches.keys()
  const older = names.filter((name) => name.startsWith(cachePrefix(site)) && name !== cacheName(site))
  await Promise.all(older.map((name) => site.caches.delete(name)))
}
