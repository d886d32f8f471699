import { t } from '../../i18n/index.ts'
import { notify } from '../notices.ts'
import { askToFill } from './ask-to-fill.ts'
import { registerWorker } from './register-worker.ts'
import { takeUpdate } from './take-update.ts'
import { whenQuiet } from './when-quiet.ts'

/** After the start, in milliseconds: what the visitor waits for, the editor included, goes first. */
const delay = 3000
/** How long nobody may have typed, clicked or scrolled before more is kept, in milliseconds: on a small machine it would slow them down. */
const pause = 1000
const quiet = whenQuiet(window, pause)
/** How often a page that stays open looks for a new version when the visitor comes back to it, in milliseconds. */
const lookEvery = 3_600_000

function offer(registration: ServiceWorkerRegistration, text: string): void {
  const action = { title: t`Reload with the new version`, onClick: () => void takeUpdate(registration) }
  notify({ tone: 'info', text, action })
}

/** Keeps all of the new version first, so that it works without a network as the present one does. */
async function prepare(registration: ServiceWorkerRegistration, worker: ServiceWorker): Promise<void> {
  if (await askToFill(worker, quiet)) offer(registration, t`A new version of the wizard is ready.`)
}

/** Offers a worker as soon as it waits. The very first one does not: nothing was in charge before it. */
function follow(registration: ServiceWorkerRegistration, worker: ServiceWorker | null): void {
  if (!worker || !registration.active) return
  if (worker.state === 'installed') void prepare(registration, worker)
  else
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') void prepare(registration, worker)
    })
}

function watchForUpdates(registration: ServiceWorkerRegistration): void {
  follow(registration, registration.installing ?? registration.waiting)
  registration.addEventListener('updatefound', () => follow(registration, registration.installing))
  let looked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - looked < lookEvery) return
    looked = performance.now()
    // Without a network there is nothing new.
    registration.update().catch(() => undefined)
  })
}

/** Another tab has let the new version take over; this one goes on as it is until its visitor says so. */
function watchOtherTabs(registration: ServiceWorkerRegistration): void {
  let controller = navigator.serviceWorker.controller
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controller) offer(registration, t`Another tab runs a new version of the wizard by now.`)
    controller = navigator.serviceWorker.controller
  })
}

/** Makes the site work without a network from now on, and offers new versions. Never reloads by itself. */
export async function startOffline(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delay))
  await quiet()
  const registration = await registerWorker()
  if (!registration) return
  watchForUpdates(registration)
  watchOtherTabs(registration)
  const { active } = await navigator.serviceWorker.ready
  if (active) await askToFill(active, quiet)
}
