import type { JsonObject } from '../../json.ts'
import { equals } from '../equals.ts'
import { attempt } from './attempt.ts'
import { changedPaths } from './changed-paths.ts'
import { dumpDocument } from './dump-document.ts'
import { partlyChanged } from './partly-changed.ts'
import { rememberedDocument } from './remembered-document.ts'

/**
 * A values text changed so that it reads as `want`, with as little of it rewritten as possible: comments, order, quotes, blank lines and
 * line ends stay. A text that is unreadable, or says it already, comes back as it is.
 */
export function patchText(text: string, want: JsonObject): string {
  const document = rememberedDocument(text)
  if (!document || equals(document.values, want)) return text
  return patchStepwise(text, want) ?? dumpDocument(document, want)
}

/** Each step reads the text again; beyond this many changes all top-level keys that differ are rewritten at once. */
const maxSteps = 100

/** All changes at once; where that fails half by half, and a change alone by rewriting more and more around it. */
function patchStepwise(text: string, want: JsonObject): string | null {
  const document = rememberedDocument(text)
  if (!document) return null
  const { values } = document
  if (equals(values, want)) return text
  const atOnce = attempt(document, want, Infinity, false) ?? attempt(document, want, Infinity, true)
  if (atOnce !== null) return atOnce
  const changes = changedPaths(values, want)
  if (changes.length > 1 && changes.length <= maxSteps) {
    const half = patchStepwise(text, partlyChanged(values, want, changes.length >> 1))
    return half === null ? null : patchStepwise(half, want)
  }
  const deepest = changes.length === 1 ? (changes[0]?.length ?? 1) : 1
  for (let depth = deepest; depth > 0; depth--) {
    const patched = attempt(document, want, depth, true)
    if (patched !== null) return patched
  }
  return null
}
