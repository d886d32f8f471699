import type { Completion } from '../core/language/index.ts'
import { monaco } from './monaco.ts'
import { toRange } from './to-range.ts'

const { CompletionItemInsertTextRule, CompletionItemKind, CompletionItemTag } = monaco.languages

const kinds = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  item: CompletionItemKind.Property,
}

/** Asks for what could follow; says nothing where that is nothing. */
const askAgain = { id: 'editor.action.triggerSuggest', title: 'Suggest', arguments: [{ auto: true }] }

/** A completion as Monaco shows it. `index` keeps our order; `typed` is the text in its range, which a quote may begin. */
export function completionItem(
  completion: Completion,
  index: number,
  typed: string,
): monaco.languages.CompletionItem {
  const { label, detail, documentation, pro, deprecated } = completion
  const quote = /^['"]/.exec(typed)?.[0] ?? ''
  return {
    label: { label, description: [detail, pro && 'Pro'].filter(Boolean).join(' · ') },
    kind: kinds[completion.kind],
    filterText: `${quote}${label}`,
    sortText: String(index).padStart(4, '0'),
    insertText: completion.insert,
    // The insert has its whole indentation already.
    insertTextRules: CompletionItemInsertTextRule.KeepWhitespace,
    range: toRange(completion.range),
    ...(documentation && { documentation }),
    ...(deprecated && { tags: [CompletionItemTag.Deprecated] }),
    ...(completion.isOpen && { command: askAgain }),
  }
}
