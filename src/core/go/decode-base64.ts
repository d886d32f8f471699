import { decodeUtf8 } from './utf8.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const standard = /^[A-Za-z0-9+/]*={0,2}$/

/** The six bits of a digit, by its character code. */
const digits = new Uint8Array(128)
for (let bits = 0; bits < alphabet.length; bits++) digits[alphabet.charCodeAt(bits)] = bits

/** The UTF-8 text of standard base64, line ends ignored. Null where it is no such thing. */
export function decodeBase64(encoded: string): string | null {
  const compact = /[\r\n]/.test(encoded) ? encoded.replaceAll(/[\r\n]/g, '') : encoded
  if (compact.length % 4 !== 0 || !standard.test(compact)) return null
  const padding = compact.endsWith('==') ? 2 : compact.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((compact.length / 4) * 3)
  let bits = 0
  let length = 0
  for (let i = 0; i < compact.length; i++) {
    // Padding reads as zero bits.
    bits = (bits << 6) | (digits[compact.charCodeAt(i)] ?? 0)
    if (i % 4 !== 3) continue
    bytes[length++] = bits >> 16
    bytes[length++] = bits >> 8
    bytes[length++] = bits
  }
  const text = decodeUtf8(bytes.subarray(0, bytes.length - padding))
  return text.includes('\ufffd') ? null : text
}
