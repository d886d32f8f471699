import type { Json } from '../../../core/index.ts'
import type { Codec } from './codec.ts'

/** On or off. The control shows what is in force, so an unset value shows the default. */
export const switchCodec = (fallback: Json | undefined): Codec<boolean> => ({
  write: (value) => (value ?? fallback) === true,
  read: (value) => ({ ok: true, value }),
})
