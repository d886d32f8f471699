import { encodeUtf8 } from './utf8.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Standard base64, with padding, of the UTF-8 bytes of a text. */
export function base64(text: string): string {
  const bytes = encodeUtf8(text)
  let out = ''
  let i = 0
  for (; i + 2 < bytes.length; i += 3) {
    const bits = (byteAt(bytes, i) << 16) | (byteAt(bytes, i + 1) << 8) | byteAt(bytes, i + 2)
    out += digit(bits >> 18) + digit(bits >> 12) + digit(bits >> 6) + digit(bits)
  }
  if (i + 1 === bytes.length) {
    const bits = byteAt(bytes, i) << 4
    out += `${digit(bits >> 6)}${digit(bits)}==`
  } else if (i + 2 === bytes.length) {
    const bits = (byteAt(bytes, i) << 10) | (byteAt(bytes, i + 1) << 2)
    out += `${digit(bits >> 12)}${digit(bits >> 6)}${digit(bits)}=`
  }
  return out
}

const byteAt = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0
const digit = (bits: number): string => alphabet.charAt(bits & 0x3f)
