import { decodeUtf8, encodeUtf8 } from './utf8.ts'

/** sprig's `trunc`: the first `count` bytes of a text, or with a negative count the last. */
export function trunc(count: number, text: string): string {
  if (isAscii(text)) return count >= 0 ? text.slice(0, count) : text.slice(Math.max(text.length + count, 0))
  const bytes = encodeUtf8(text)
  const start = count < 0 ? Math.max(bytes.length + count, 0) : 0
  return decodeUtf8(bytes.subarray(start, count < 0 ? bytes.length : count))
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}
