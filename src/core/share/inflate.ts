import { Inflate } from 'fflate'

/**
 * Raw deflate, stopped as soon as the output passes `limit` bytes: a short link can stand for gigabytes. Null where it is too long, broken
 * or cut off. `dictionary`: what it was packed with.
 */
export function inflate(bytes: Uint8Array, limit: number, dictionary?: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate(dictionary ? { dictionary } : {}, (chunk) => {
    length += chunk.length
    if (length > limit) throw new RangeError('too long')
    chunks.push(chunk)
  })
  try {
    // Small pieces, so that the limit is looked at before much is written.
    for (let at = 0; at < bytes.length || at === 0; at += pieceSize)
      stream.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length)
  } catch {
    // fflate reports broken data by throwing, and we stop it the same way.
    return null
  }
  return join(chunks, length)
}

const pieceSize = 1024

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
