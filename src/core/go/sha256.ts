import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodeUtf8 } from './utf8.ts'

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal digits. Synchronous, unlike the browser's own. */
export const sha256 = (text: string): string => bytesToHex(hash(encodeUtf8(text)))
