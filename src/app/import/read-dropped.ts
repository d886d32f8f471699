import { maxBytes } from './max-bytes.ts'
import { messages } from './messages.ts'
import { readFile } from './read-file.ts'
import type { Source } from './source.ts'

/** What was dropped on the page: one file, else text. Null where it is neither. */
export async function readDropped(data: DataTransfer): Promise<Source | null> {
  // Read before anything is awaited: afterwards the browser empties the transfer.
  const [file, ...others] = data.files
  const text = data.getData('text/plain')
  if (others.length > 0) return { ok: false, message: messages.oneAtATime() }
  if (file) return readFile(file)
  if (text === '') return null
  return text.length > maxBytes
    ? { ok: false, message: messages.droppedTextTooLong() }
    : { ok: true, title: messages.droppedText(), text }
}
