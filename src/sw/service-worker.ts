import { answer } from './answer.ts'
import { dropOlder } from './drop-older.ts'
import { fillCache } from './fill-cache.ts'
import type { Message } from './message.ts'
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

async function fill(port: MessagePort | undefined): Promise<void> {
  const whole = await fillCache(site, [...site.precache.shell, ...site.precache.rest])
  await tidy()
  port?.postMessage(whole)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const response = answer(site, event.request)
  if (response) event.respondWith(response)
})
self.addEventListener('message', (event) => {
  const message = event.data as Message
  if (message === 'fill') event.waitUntil(fill(event.ports[0]))
  if (message === 'take-over') event.waitUntil(self.skipWaiting())
})
