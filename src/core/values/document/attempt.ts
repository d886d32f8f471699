import type { JsonObject } from '../../json.ts'
import { equals } from '../equals.ts'
import { applySplices } from './apply-splices.ts'
import type { Document } from './parse-document.ts'
import { patchValue } from './patch-value.ts'
import type { Patching } from './patching.ts'
import { rememberedDocument } from './remembered-document.ts'
import { writeValue } from './write-value.ts'

/**
 * The text of a document made to say other values; null where that did not come out right, which the new text is read for. Values that
 * differ at `maxDepth` or deeper are rewritten as a whole. `alignsComments` as in `Patching`.
 */
export function attempt(
  document: Document,
  want: JsonObject,
  maxDepth: number,
  alignsComments: boolean,
): string | null {
  const { bom, source, root, eol, isUnended, rest, values } = document
  const patching: Patching = {
    document,
    splices: [],
    maxDepth,
    alignsComments,
    anchors: new Map(),
    anchorsChanged: false,
    patchValue,
  }
  const place = { column: 0, hasColon: true, isItem: false, isInFlow: false, depth: 0 }
  if (root) patchValue(patching, { ...place, node: root, after: root.start }, values, want)
  else {
    const { tail } = writeValue(want, document.style, 'line')
    patching.splices.push({
      start: source.length,
      end: source.length,
      text: tail.map((line) => line + eol).join(''),
    })
  }
  // Without it the next document would be the first one.
  if (rest !== '' && Object.keys(want).length === 0 && root?.isFlow !== true)
    patching.splices.push({ start: source.length, end: source.length, text: `{}${eol}` })
  const patched = applySplices(source, patching.splices)
  if (patched === null) return null
  const ended = isUnended && patched.endsWith(eol) ? patched.slice(0, -eol.length) : patched
  const text = bom + ended + rest
  const read = rememberedDocument(text)
  return read && equals(read.values, want) ? text : null
}
