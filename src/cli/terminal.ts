import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import type { Io } from './io.ts'

/** The streams of this process. */
export const terminal: Io = {
  stdin: process.stdin,
  readFile: (path) => readFile(path),
  writeFile: (path, text) => writeFile(path, text),
  out: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  err: (text) => {
    process.stderr.write(text)
  },
}
