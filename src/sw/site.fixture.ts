import type { Site } from './site.ts'

/** Caches in memory, with as much of the interface as the worker uses. */
class MemoryCache {
  readonly entries = new Map<string, Response>()
  async keys(): Promise<{ readonly url: string }[]> {
    return [...this.entries.keys()].map((url) => ({ url }))
  }
  async put(url: string, response: Response): Promise<void> {
    this.entries.set(url, response)
  }
  async match(url: string): Promise<Response | undefined> {
    return this.entries.get(url)?.clone()
  }
}

class MemoryCaches {
  readonly all = new Map<string, MemoryCache>()
  async open(name: string): Promise<MemoryCache> {
    const cache = this.all.get(name) ?? new MemoryCache()
    this.all.set(name, cache)
    return cache
  }
  async keys(): Promise<string[]> {
    return [...this.all.keys()]
  }
  async delete(name: string): Promise<boolean> {
    return this.all.delete(name)
  }
  async match(url: string, options: { readonly cacheName?: string } = {}): Promise<Response | undefined> {
    for (const [name, cache] of this.all)
      if (!options.cacheName || options.cacheName === name) {
        const found = await cache.match(url)
        if (found) return found
      }
    return undefined
  }
}

export const scope = 'https://host.test/wizard/'

/** A site of one page and two parts; `server` holds what the network answers, by address relative to the scope. */
export function makeSite(version: string, server: Map<string, string>, caches = new MemoryCaches()) {
  const fetched: string[] = []
  const site = {
    scope,
    precache: { version, shell: ['./', 'assets/a-1.js'], rest: ['assets/b-1.js', 'icon.png'] },
    caches,
    fetch: async (request: Request | string) => {
      const url = typeof request === 'string' ? request : request.url
      const address = url.slice(scope.length) || './'
      fetched.push(address)
      if (server.size === 0) throw new TypeError('no network')
      const body = server.get(address)
      return body === undefined ? new Response('', { status: 404 }) : new Response(body)
    },
  }
  return { site: site as unknown as Site, caches, fetched }
}
