import { decodeText } from './decode-text.ts'
import { maxBytes } from './max-bytes.ts'
import type { Source } from './source.ts'

const refuse = (message: string): Source => ({ ok: false, message })

/** The text of a file that was chosen or dropped; refused in words where it is too large, no text, or cannot be read at all. */
export async function readFile(file: File): Promise<Source> {
  if (file.size > maxBytes) {
    const size = (file.size / maxBytes).toFixed(1)
    return refuse(
      `${file.name} has ${size} MiB. At most 1 MiB can be imported; a values file is far smaller.`,
    )
  }
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()))
    return text === null
      ? refuse(`${file.name} is no text file. Import YAML, JSON or the output of Helm.`)
      : { ok: true, title: file.name, text }
  } catch {
    // A folder, or a file that is gone or locked: the browser does not say which.
    return refuse(`The browser cannot read ${file.name}. A folder cannot be imported; choose a file in it.`)
  }
}
