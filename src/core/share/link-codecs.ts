import { codec1 } from './codec-1.ts'
import { codec2 } from './codec-2.ts'
import type { LinkCodec } from './sparse-config.ts'

/** Every codec that links were ever written with, the present one first. None is taken out. */
export const linkCodecs: readonly [LinkCodec, ...LinkCodec[]] = [codec2, codec1]
