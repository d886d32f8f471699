import type { Json } from '../../../core/index.ts'
import type { Codec } from './codec.ts'
import { scalarText } from './scalar-text.ts'

/** A list of texts. Empty lines do not count; without any the default applies, which is `fallback`. */
export const listCodec = (fallback: Json | undefined): Codec<readonly string[]> => ({
  write: (value) => {
    const list = value ?? fallback
    return Array.isArray(list) ? list.map((item) => scalarText(item)) : []
  },
  read: (lines) => {
    const value = lines.filter((line) => line !== '')
    return { ok: true, value: value.length > 0 ? value : undefined }
  },
})
