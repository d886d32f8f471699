import type { Parsed } from '../../../core/index.ts'

/** The same format, with nothing allowed as well: null. */
export const orEmpty =
  <Value>(parse: (text: string) => Parsed<Value>) =>
  (text: string): Parsed<Value | null> =>
    text === '' ? { ok: true, value: null } : parse(text)
