import type { Worker } from 'node:worker_threads'
import type { BatchJob } from './batch-jobs.ts'

/** What a command needs from the world around it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  /** @throws as Node's file system does */
  readFile(path: string): Promise<Uint8Array>
  /** @throws as Node's file system does */
  writeFile(path: string, text: string): Promise<void>
  /** Settles when more may be written. */
  out(text: string | Uint8Array): Promise<void>
  err(text: string): void
  /** Starts a thread that runs `serveLines`; none where everything is to run in one. */
  readonly startWorker?: (job: BatchJob) => Worker
}
