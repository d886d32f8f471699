import type { Message } from '../../sw/message.ts'
import { reloadSafely } from './reload-safely.ts'

/** Shows the new version where the work survives that; else says what would be lost and leaves the decision. */
export const takeUpdate = (registration: ServiceWorkerRegistration): Promise<void> =>
  reloadSafely(() => reload(registration))

/** Reloads once the new worker is in charge; at once where another tab has let it take over already. */
function reload({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('take-over' satisfies Message, [])
}
