import type { Worker } from 'node:worker_threads'

interface Job {
  readonly settle: (answers: Uint8Array) => void
  readonly fail: (error: Error) => void
}

interface Seat {
  readonly worker: Worker
  /** What it was given and has not answered, oldest first. */
  readonly open: Job[]
}

/** Threads that answer lines of a batch (`serveLines`), each in the order in which it gets them. */
export class WorkerPool {
  readonly #seats: readonly Seat[]

  /** `start` starts one thread. */
  constructor(start: () => Worker, size: number) {
    this.#seats = Array.from({ length: size }, () => seatOf(start()))
  }

  /** The answers in UTF-8. Rejects where the thread dies. */
  answer(lines: readonly string[]): Promise<Uint8Array> {
    const { worker, open } = this.#seats.reduce((a, b) => (b.open.length < a.open.length ? b : a))
    return new Promise((settle, fail) => {
      open.push({ settle, fail })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(lines)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#seats.map(({ worker }) => worker.terminate()))
  }
}

function seatOf(worker: Worker): Seat {
  const open: Job[] = []
  worker.on('message', (answers: Uint8Array) => open.shift()?.settle(answers))
  worker.on('error', (error) => {
    for (const { fail } of open.splice(0)) fail(error)
  })
  return { worker, open }
}
