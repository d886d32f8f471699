import type { Block } from './block.ts'

/** Blocks, written short. */
export const write = {
  text: (text: string): Block => ({ kind: 'text', text }),
  warning: (text: string): Block => ({ kind: 'warning', text }),
  /** No block at all for an empty list. */
  list: (items: readonly string[]): readonly Block[] => (items.length > 0 ? [{ kind: 'list', items }] : []),
  table: (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
    kind: 'table',
    head,
    rows,
  }),
  /** Lines of a shell script, and what one should see. */
  command: (lines: string | readonly string[], note?: string): Block => ({
    kind: 'command',
    language: 'sh',
    text: (typeof lines === 'string' ? lines : lines.join('\n')).trimEnd(),
    ...(note === undefined ? {} : { note }),
  }),
}
