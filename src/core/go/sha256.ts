import { encodeUtf8 } from './utf8.ts'

const primes = ((): readonly number[] => {
  const found: number[] = []
  for (let n = 2; found.length < 64; n++) if (found.every((p) => n % p !== 0)) found.push(n)
  return found
})()

/** The first 32 bits behind the point, as FIPS 180-4 makes its constants from roots of primes. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 0x1_0000_0000) | 0
const roundConstants = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)))
const initialState = Int32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p)))

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const words = padded(encodeUtf8(text))
  const state = initialState.slice()
  const schedule = new Int32Array(64)
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16))
    expand(schedule)
    compress(state, schedule)
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Big-endian words of the message, the bit 1, zeros, and the length in bits. */
function padded(bytes: Uint8Array): Int32Array {
  const words = new Int32Array(((bytes.length + 72) >> 6) << 4)
  for (let i = 0; i < bytes.length; i++)
    words[i >> 2] = at(words, i >> 2) | ((bytes[i] ?? 0) << (24 - (i & 3) * 8))
  const end = bytes.length
  words[end >> 2] = at(words, end >> 2) | (0x80 << (24 - (end & 3) * 8))
  words[words.length - 2] = Math.floor(end / 0x2000_0000)
  words[words.length - 1] = end << 3
  return words
}

const at = (words: Int32Array, index: number): number => words[index] as number
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function expand(w: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = at(w, i - 15)
    const b = at(w, i - 2)
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10)
    w[i] = at(w, i - 16) + s0 + at(w, i - 7) + s1
  }
}

function compress(state: Int32Array, w: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(roundConstants, i) + at(w, i)) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  const sum = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = at(state, i) + (sum[i] ?? 0)
}
