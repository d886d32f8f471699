import type { Field } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'
import type { FieldEntry } from '../../wizard/step.ts'
import { printDefault } from './print-default.ts'

/** What an empty line of text shows: the default that then applies, else an example, else that nothing is set. */
export function placeholder({ default: fallback }: Field, { example }: FieldEntry): string {
  const shown = fallback === undefined || fallback === '' ? undefined : printDefault(fallback)
  if (shown !== undefined) return t`${shown} (default)`
  return example ? t`e.g. ${example}` : t`not set`
}
