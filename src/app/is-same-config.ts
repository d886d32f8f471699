import { equals, type Config, type Json } from '../core/index.ts'

/** Whether two configurations say the same. A config is JSON throughout, which its interface alone cannot tell. */
export const isSameConfig = (a: Config, b: Config): boolean =>
  equals(a as unknown as Json, b as unknown as Json)
