import { base64 } from './base64.ts'
import { sha256 } from './sha256.ts'

/** The encodings that take most of a render's time, so that a host which has faster ones can lend them. All go by a text's UTF-8 bytes. */
export interface Codec {
  /** Standard base64, with padding. */
  base64(text: string): string
  /** SHA-256 in lower-case hexadecimal digits. */
  sha256(text: string): string
}

/** Our own, which run everywhere. */
export const codec: Codec = { base64, sha256 }
