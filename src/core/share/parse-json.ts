import { strFromU8 } from 'fflate'
import type { Json } from '../json.ts'

/** JSON of UTF-8 bytes, `around` put before and behind it; undefined where it is none, or nested too deep for the engine. */
export function parseJson(bytes: Uint8Array, around: readonly [string, string] = ['', '']): Json | undefined {
  try {
    return JSON.parse(around[0] + strFromU8(bytes) + around[1]) as Json
  } catch {
    // A parser says "no JSON" by throwing; the caller says it to the user.
    return undefined
  }
}
