import type { Json } from '../../../json.ts'
import { raw } from './raw.ts'

const word = /^[A-Za-z]+$/

/** The chart prints the list as Go does, so that two modes are one text: `[ReadWriteOnce ReadWriteMany]`. */
export function accessModes(modes: Json | undefined): string[] {
  const [only] = Array.isArray(modes) && modes.length === 1 ? (modes as readonly Json[]) : []
  return typeof only === 'string' && word.test(only) ? [raw(only)] : raw(modes)
}
