import { translate } from '../../i18n/index.ts'
import type { FieldEntry } from '../../wizard/step.ts'

/** A field of the wizard with its words in the page's language. */
export const translatedEntry = (entry: FieldEntry): FieldEntry => ({
  ...entry,
  title: translate(entry.title),
  help: translate(entry.help),
  ...(entry.unit && { unit: translate(entry.unit) }),
})
