import type { Edit } from '../../config.ts'
import type { JsonObject } from '../../json.ts'
import { set } from '../set.ts'
import { unset } from '../unset.ts'
import { patchText } from './patch-text.ts'
import { rememberedDocument } from './remembered-document.ts'

/**
 * A values text with places set or unset, in order and by the rules of `set` and `unset`; all else stays as it is written. The
 * identical text where that changes nothing, and where it cannot be read.
 */
export function editText(text: string, edits: readonly Edit[]): string {
  const document = rememberedDocument(text)
  if (!document) return text
  const edited = edits.reduce<JsonObject>(
    (values, edit) => (edit.op === 'set' ? set(values, edit.path, edit.value) : unset(values, edit.path)),
    document.values,
  )
  return patchText(text, edited)
}
