import type { JsonObject } from '../../json.ts'
import { equals } from '../equals.ts'
import { minimise } from '../minimise.ts'
import { patchText } from './patch-text.ts'
import { rememberedDocument } from './remembered-document.ts'
import { wantedValues } from './wanted-values.ts'

/**
 * The user's values text, changed as little as possible so that it has the effect of `target` (sparse overrides) on top of the chart's
 * `defaults`: comments, order, quotes, blank lines and line ends stay, and so do keys that repeat a default which still applies. The
 * identical text where it has that effect already, and where it cannot be read.
 */
export function reviseText(text: string, target: JsonObject, defaults: JsonObject): string {
  const document = rememberedDocument(text)
  if (!document || equals(minimise(defaults, document.values), minimise(defaults, target))) return text
  return patchText(text, wantedValues(document.values, target, defaults))
}
