import { isImmutable } from './is-immutable.ts'
import type { Site } from './site.ts'

/** A page that was reached by a redirect may not answer a navigation, so the trace of the redirect is taken off. */
const plain = (response: Response): Response =>
  response.redirected ? new Response(response.body, { headers: response.headers }) : response

/** Puts one file into the cache, from the cache of an older build where it did not change. False where it is not to be had. */
export async function keepFile(site: Site, cache: Cache, address: string): Promise<boolean> {
  const url = new URL(address, site.scope).href
  const immutable = isImmutable(address)
  try {
    const copy = immutable ? await site.caches.match(url, { ignoreVary: true }) : undefined
    const response =
      copy ?? (await site.fetch(url, { cache: immutable ? 'default' : 'no-cache', priority: 'low' }))
    if (!response.ok) return false
    await cache.put(url, plain(response))
    return true
  } catch {
    // No network, or no room left: asked for again at the next visit.
    return false
  }
}
