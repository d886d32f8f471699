import { Gunzip } from 'fflate'
import { decodeUtf8 } from '../go/utf8.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A release holds the whole chart; ours come to about one MiB. */
const maxSize = 8 * 1024 * 1024
const pieceSize = 1024

/** The text that is packed with gzip and written in base64; null where it is no such thing, or longer than 8 MiB. */
export function gunzipText(encoded: string): string | null {
  const bytes = base64Bytes(encoded.replaceAll(/\s/g, ''))
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Gunzip((chunk) => {
    size += chunk.length
    if (size > maxSize) throw new RangeError('too long')
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < bytes.length; at += pieceSize)
      stream.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length)
  } catch {
    // fflate reports broken data by throwing, and we stop it the same way.
    return null
  }
  return size === 0 ? null : decodeUtf8(joined(chunks, size))
}

/** Characters that are no base64 count as nothing: what comes of it is no gzip then. */
function base64Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, held, length] = [0, 0, 0]
  for (const character of text) {
    const digit = alphabet.indexOf(character)
    if (digit < 0) continue
    bits = ((bits << 6) | digit) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[length++] = bits >> held
  }
  return bytes.subarray(0, length)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
