import { availableParallelism } from 'node:os'
import { batchJobs, type BatchJob } from './batch-jobs.ts'
import type { Io } from './io.ts'
import { readLines } from './read-lines.ts'
import { WorkerPool } from './worker-pool.ts'

/** Lines that one thread answers before more are started: so many take about as long as a thread needs to start. */
const few = 128

/** Lines that are answered and written at once: some megabyte of output. */
const atOnce = 32

/** Jobs that a thread has, so that it never waits for the next. More would only fill the memory. */
const jobsPerWorker = 3

/** Answers each line of JSON from standard input with one, in order. A bad line is an error of its own. */
export async function batch(io: Io, job: BatchJob): Promise<void> {
  let team: Team | null = null
  let seen = 0
  try {
    for await (const lines of readLines(io.stdin)) {
      seen += lines.length
      if (seen > few) team ??= startTeam(io, job)
      for (let i = 0; i < lines.length; i += atOnce) {
        const part = lines.slice(i, i + atOnce)
        if (team) await team.add(part)
        else await io.out(await batchJobs[job](part))
      }
    }
    await team?.written()
  } finally {
    await team?.close()
  }
}

interface Team {
  /** Settles when there is room for more. */
  add(lines: readonly string[]): Promise<void>
  written(): Promise<void>
  close(): Promise<void>
}

/** Threads whose answers are written in the order of the lines; null where there is but one core. */
function startTeam(io: Io, job: BatchJob): Team | null {
  const size = availableParallelism()
  const start = io.startWorker
  if (!start || size === 1) return null
  const pool = new WorkerPool(() => start(job), size)
  const open: Promise<void>[] = []
  let last = Promise.resolve()
  return {
    add: async (lines) => {
      last = Promise.all([pool.answer(lines), last]).then(([answers]) => io.out(answers))
      open.push(last)
      if (open.length >= size * jobsPerWorker) await open.shift()
    },
    written: () => last,
    close: () => pool.close(),
  }
}
