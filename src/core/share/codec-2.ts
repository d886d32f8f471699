import { deflateSync, strToU8 } from 'fflate'
import { isObject, type Json } from '../json.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { crc24 } from './crc24.ts'
import pieces from './dictionary-2.json'
import { inflate } from './inflate.ts'
import { linkLimits } from './link-limits.ts'
import { parseJson } from './parse-json.ts'
import type { LinkCodec, SparseConfig } from './sparse-config.ts'

const dictionary = strToU8(pieces.join(''))
const checkBytes = 3

/** The parts in their order, each JSON; those at the end that say nothing are left out, those before them are 0. */
function toParts({ c, r, k, v, m, p }: SparseConfig): readonly Json[] {
  const minor = /^0\.([1-9]\d*)$/.exec(c)?.[1]
  const parts = [v ?? {}, minor === undefined ? c : Number(minor), r ?? 0, k ?? 0, m ?? 0, p ?? 0]
  return parts.slice(0, parts.findLastIndex((part) => part !== 0) + 1)
}

/** The other way round, of any shape: a list that is no list of parts stays as it is, for the schema to refuse. */
function fromParts(parts: Json | undefined): Json | undefined {
  if (!Array.isArray(parts) || parts.length > 6) return parts
  const [v, chart, ...others] = parts as readonly Json[]
  const c = typeof chart === 'number' ? `0.${chart}` : (chart ?? null)
  const named = others.flatMap((part, index) => (part === 0 ? [] : [['rkmp'[index] ?? '', part] as const]))
  return {
    c,
    ...(isObject(v) && Object.keys(v).length === 0 ? {} : { v: v ?? null }),
    ...Object.fromEntries(named),
  }
}

/**
 * Three bytes of CRC-24 over what follows: the list `[values, chart, release, cluster, mutes, place]` as JSON without its brackets, raw
 * deflate with the frozen dictionary. A chart `0.n` is the number n. The values come first, where the dictionary knows how they begin.
 */
export const codec2: LinkCodec = {
  version: '2',
  write: (sparse) => {
    const text = JSON.stringify(toParts(sparse)).slice(1, -1)
    const packed = deflateSync(strToU8(text), { level: 9, dictionary })
    const check = crc24(packed)
    const bytes = new Uint8Array(checkBytes + packed.length)
    bytes.set([check >> 16, (check >> 8) & 255, check & 255])
    bytes.set(packed, checkBytes)
    return toBase64url(bytes)
  },
  read: (payload) => {
    const bytes = fromBase64url(payload)
    if (!bytes || bytes.length <= checkBytes) return undefined
    const [a = 0, b = 0, c = 0] = bytes
    const packed = bytes.subarray(checkBytes)
    if (crc24(packed) !== ((a << 16) | (b << 8) | c)) return undefined
    const inflated = inflate(packed, linkLimits.inflated, dictionary)
    return inflated ? fromParts(parseJson(inflated, ['[', ']'])) : undefined
  },
}
