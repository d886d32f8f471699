import { parseDocument, type Document } from './parse-document.ts'

let last: { readonly text: string; readonly document: Document | null } | null = null

/** `parseDocument`, remembering the last text: whoever edits a text edits it again, and reads back what was written. */
export function rememberedDocument(text: string): Document | null {
  if (last?.text !== text) last = { text, document: parseDocument(text) }
  return last.document
}
