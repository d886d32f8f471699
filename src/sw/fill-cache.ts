import { cacheName } from './cache-name.ts'
import { keepFile } from './keep-file.ts'
import type { Site } from './site.ts'

/** How many files are fetched at a time: the page's own requests come first. */
const lanes = 4

/** Puts what is missing of these addresses into the cache of this build; true once all of it is there. */
export async function fillCache(site: Site, addresses: readonly string[]): Promise<boolean> {
  const cache = await site.caches.open(cacheName(site))
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const missing = addresses.filter((address) => !kept.has(new URL(address, site.scope).href)).values()
  const work = async (): Promise<boolean> => {
    let whole = true
    for (const address of missing) whole = (await keepFile(site, cache, address)) && whole
    return whole
  }
  const results = await Promise.all(Array.from({ length: lanes }, work))
  return results.every(Boolean)
}
