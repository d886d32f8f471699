import { deflateSync, strToU8 } from 'fflate'
import { fromBase64url, toBase64url } from './base64url.ts'
import { inflate } from './inflate.ts'
import { linkLimits } from './link-limits.ts'
import { parseJson } from './parse-json.ts'
import type { LinkCodec } from './sparse-config.ts'

/** Raw deflate of the JSON, base64url. The first links are of this kind; no new ones are made. */
export const codec1: LinkCodec = {
  version: '1',
  write: (sparse) => toBase64url(deflateSync(strToU8(JSON.stringify(sparse)), { level: 9 })),
  read: (payload) => {
    const bytes = fromBase64url(payload)
    const inflated = bytes && inflate(bytes, linkLimits.inflated)
    return inflated ? parseJson(inflated) : undefined
  },
}
