import { decodeUtf8 } from './utf8.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const standard = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The UTF-8 text of standard base64, line ends ignored. Null where it is no such thing. */
export function decodeBase64(encoded: string): string | null {
  const compact = encoded.replaceAll(/[\r\n]/g, '')
  if (!standard.test(compact)) return null
  const digits = compact.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let length = 0
  for (let i = 0; i < digits.length; i++) {
    bits = (bits << 6) | alphabet.indexOf(digits.charAt(i))
    const held = ((i + 1) * 6) % 8
    if (i % 4 !== 0) bytes[length++] = bits >> held
  }
  const text = decodeUtf8(bytes)
  return text.includes('\ufffd') ? null : text
}
