import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

/** A values file: its text, and the name that messages give it. */
export interface Source {
  readonly name: string
  readonly text: string
}

/**
 * Reads a file, or standard input for `-`. Without a file the text is empty.
 * @throws UsageError where it cannot be read or is no UTF-8 text
 */
export async function readSource(io: Io, file: string | undefined): Promise<Source> {
  if (file === undefined) return { name: 'values', text: '' }
  const name = file === '-' ? 'stdin' : file
  const bytes = file === '-' ? await readAll(io.stdin) : await readFile(io, file)
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    throw new UsageError(`${name} is no UTF-8 text`)
  }
}

async function readFile(io: Io, file: string): Promise<Uint8Array> {
  try {
    return await io.readFile(file)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
