import type { MessagePort } from 'node:worker_threads'
import { answerLines } from './answer-lines.ts'

/** The thread's side of `WorkerPool`: lists of lines come in, their answers go out as UTF-8. */
export function serveLines(port: MessagePort): void {
  const encoder = new TextEncoder()
  let done = Promise.resolve()
  port.on('message', (lines: readonly string[]) => {
    // One list after the other, because their answers must keep their order.
    done = done.then(async () => {
      const answers = encoder.encode(await answerLines(lines))
      port.postMessage(answers, [answers.buffer])
    })
  })
}
