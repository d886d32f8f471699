import type { Json } from '../../../core/index.ts'

/** What a control's content means; a value of undefined takes the user's word back. */
export type Reading =
  | { readonly ok: true; readonly value: Json | undefined }
  | { readonly ok: false; readonly message: string; readonly line?: number }

/** Between a value of the config and the content of its control. */
export interface Codec<Content> {
  /** Undefined is a value that nobody set. */
  readonly write: (value: Json | undefined) => Content
  readonly read: (content: Content) => Reading
}
