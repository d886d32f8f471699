import { cacheName } from './cache-name.ts'
import { isImmutable } from './is-immutable.ts'
import type { Site } from './site.ts'

/** A request's address relative to the scope; null where it lies outside. */
function addressIn(scope: string, url: string): string | null {
  const { origin, pathname } = new URL(url)
  const place = origin + pathname
  if (!place.startsWith(scope)) return null
  const address = place.slice(scope.length)
  return address === '' || address === 'index.html' ? './' : address
}

async function kept(site: Site, address: string): Promise<Response | undefined> {
  const url = new URL(address, site.scope).href
  // The page of a build must not come with the parts of another; parts carry their hash.
  const cacheOf = isImmutable(address) ? {} : { cacheName: cacheName(site) }
  return site.caches.match(url, { ...cacheOf, ignoreVary: true })
}

const offline = (): Response => new Response('Not there without a network.', { status: 504 })

async function fromNetwork(site: Site, request: Request): Promise<Response> {
  try {
    return await site.fetch(request)
  } catch {
    // No network: any address that is opened shows the page, anything else is missing.
    return (request.mode === 'navigate' ? await kept(site, './') : undefined) ?? offline()
  }
}

/** The answer to a request of the page: what is kept, else the network's. Null for what is none of the worker's business. */
export function answer(site: Site, request: Request): Promise<Response> | null {
  const address = request.method === 'GET' ? addressIn(site.scope, request.url) : null
  if (address === null) return null
  const { shell, rest } = site.precache
  const isOurs = isImmutable(address) || shell.includes(address) || rest.includes(address)
  if (!isOurs) return request.mode === 'navigate' ? fromNetwork(site, request) : null
  return kept(site, address).then((response) => response ?? fromNetwork(site, request))
}
