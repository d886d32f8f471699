import type { MessagePort } from 'node:worker_threads'
import { batchJobs, type BatchJob } from './batch-jobs.ts'

/** The thread's side of `WorkerPool`: lists of lines come in, their answers go out as UTF-8. */
export function serveLines(port: MessagePort, job: BatchJob): void {
  const encoder = new TextEncoder()
  let done = Promise.resolve()
  port.on('message', (lines: readonly string[]) => {
    // One list after the other, because their answers must keep their order.
    done = done.then(async () => {
      const answers = encoder.encode(await batchJobs[job](lines))
      port.postMessage(answers, [answers.buffer])
    })
  })
}
