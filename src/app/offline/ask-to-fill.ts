import type { Message } from '../../sw/message.ts'

/** Asks a worker to keep everything for use without a network; resolves with whether all of it is there. */
export function askToFill(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', (event) => resolve(event.data === true), { once: true })
    port1.start()
    worker.postMessage('fill' satisfies Message, [port2])
  })
}
