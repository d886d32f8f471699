import { unreadable } from '../values/parse-yaml.ts'
import type { ImportFailure } from './import-result.ts'

/** Nothing is imported: why, and where (from 1). Of what cannot be read the message names the place as well. */
export function fail(
  reason: 'unreadable' | 'unrecognised',
  message: string,
  line = 1,
  column = 1,
): ImportFailure {
  const shown = reason === 'unreadable' ? unreadable(message, line, column).message : message
  return { ok: false, reason, message: shown, line, column }
}
