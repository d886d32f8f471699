import type { Io } from '../io.ts'
import { readLines } from '../read-lines.ts'
import { lintLines } from './lint-lines.ts'

/** Lines that are answered and written at once. */
const atOnce = 32

/** Answers each line of JSON from standard input with one, in order. */
export async function lintBatch(io: Io): Promise<void> {
  for await (const lines of readLines(io.stdin))
    for (let i = 0; i < lines.length; i += atOnce) await io.out(await lintLines(lines.slice(i, i + atOnce)))
}
