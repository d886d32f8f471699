#!/usr/bin/env node
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { BatchJob } from './batch-jobs.ts'
import { run } from './run.ts'
import { serveLines } from './serve-lines.ts'
import { terminal } from './terminal.ts'

// A reader that closes early, such as `head`, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

// Threads run this same file, because a bundle has no other that could be named.
const startWorker = (job: BatchJob): Worker => new Worker(new URL(import.meta.url), { workerData: job })

// Unbuilt, it is TypeScript, which Node cannot read in a thread.
const threads = import.meta.url.endsWith('.js') ? { startWorker } : {}

if (isMainThread) process.exitCode = await run(process.argv.slice(2), { ...terminal, ...threads })
else if (parentPort) serveLines(parentPort, workerData as BatchJob)
