import { languageId } from '../../i18n/index.ts'
import { decodeText } from './decode-text.ts'
import { maxBytes } from './max-bytes.ts'
import { messages } from './messages.ts'
import type { Source } from './source.ts'

/** One digit, also where it is zero. */
const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false } as const

const refuse = (message: string): Source => ({ ok: false, message })

/** The text of a file that was chosen or dropped; refused in words where it is too large, no text, or cannot be read at all. */
export async function readFile(file: File): Promise<Source> {
  if (file.size > maxBytes) {
    const size = (file.size / maxBytes).toLocaleString(languageId(), tenths)
    return refuse(messages.fileTooLarge(file.name, size))
  }
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()))
    return text === null ? refuse(messages.noTextFile(file.name)) : { ok: true, title: file.name, text }
  } catch {
    // A folder, or a file that is gone or locked: the browser does not say which.
    return refuse(messages.unreadableFile(file.name))
  }
}
