/** One piece of a runbook. Texts are plain: no Markdown, no HTML. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      /** As many cells in each row as the head has. */
      readonly rows: readonly (readonly string[])[]
    }
  | {
      readonly kind: 'command'
      readonly language: 'sh'
      /** For a POSIX shell, without a line end behind the last line. */
      readonly text: string
      /** What one should see, and what to do if not. */
      readonly note?: string
    }
