import type { Filled, Message } from '../../sw/message.ts'

function fillFrom(worker: ServiceWorker, from: number): Promise<Filled> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', (event) => resolve(event.data as Filled), { once: true })
    port1.start()
    worker.postMessage({ fill: from } satisfies Message, [port2])
  })
}

/**
 * Asks a worker to keep everything for use without a network, a few files at a time.
 * @param quiet waits for the moment for the next ones
 * @returns whether all of it is there
 */
export async function askToFill(worker: ServiceWorker, quiet: () => Promise<void>): Promise<boolean> {
  let isWhole = true
  for (let from: number | null = 0; from !== null;) {
    await quiet()
    const filled: Filled = await fillFrom(worker, from)
    isWhole = isWhole && filled.whole
    from = filled.next
  }
  return isWhole
}
