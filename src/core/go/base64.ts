import { encodeUtf8 } from './utf8.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Two digits for each 12 bits: half as many look-ups, and the config of every keystroke passes through here. */
const pairs = Array.from({ length: 4096 }, (_, bits) => digit(bits >> 6) + digit(bits))

/** Standard base64, with padding, of the UTF-8 bytes of a text. */
export function base64(text: string): string {
  const bytes = encodeUtf8(text)
  const whole = bytes.length - (bytes.length % 3)
  let out = ''
  for (let i = 0; i < whole; i += 3) {
    const bits = (byteAt(bytes, i) << 16) | (byteAt(bytes, i + 1) << 8) | byteAt(bytes, i + 2)
    out += (pairs[bits >> 12] as string) + (pairs[bits & 4095] as string)
  }
  if (bytes.length === whole) return out
  const bits = (byteAt(bytes, whole) << 10) | (byteAt(bytes, whole + 1) << 2)
  const last = bytes.length - whole === 2 ? digit(bits) : '='
  return `${out}${digit(bits >> 12)}${digit(bits >> 6)}${last}=`
}

const byteAt = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0

function digit(bits: number): string {
  return alphabet.charAt(bits & 0x3f)
}
