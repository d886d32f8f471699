import { answer } from './answer.ts'
import { dropOlder } from './drop-older.ts'
import { fillCache } from './fill-cache.ts'
import type { Filled, Message } from './message.ts'
import type { Precache } from './precache.ts'
import type { Site } from './site.ts'

declare const self: ServiceWorkerGlobalScope
/** Filled in by the build. */
declare const builtPrecache: Precache

const site: Site = {
  scope: self.registration.scope,
  precache: builtPrecache,
  caches: self.caches,
  fetch: (request, options) => self.fetch(request, options),
}

async function install(): Promise<void> {
  if (!(await fillCache(site, site.precache.shell))) throw new Error('The page could not be kept')
}

async function tidy(): Promise<void> {
  const { installing, waiting } = self.registration
  // The other caches are those of a build that is about to come.
  if (installing || waiting) return
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await dropOlder(site, windows.length)
}

/** How many files are kept before the page is asked whether to go on. */
const portion = 12

async function fill(from: number, port: MessagePort | undefined): Promise<void> {
  const all = [...site.precache.shell, ...site.precache.rest]
  const end = from + portion
  const whole = await fillCache(site, all.slice(from, end))
  const next = end < all.length ? end : null
  if (next === null) await tidy()
  port?.postMessage({ whole, next } satisfies Filled)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const response = answer(site, event.request)
  if (response) event.respondWith(response)
})
self.addEventListener('message', (event) => {
  const message = event.data as Message
  if (message === 'take-over') event.waitUntil(self.skipWaiting())
  else event.waitUntil(fill(message.fill, event.ports[0]))
})
