import { abortOn } from './abort-on.ts'
import { completionItem } from './completion-item.ts'
import type { Editor } from './create-editor.ts'
import { hoverText } from './hover-text.ts'
import type { LanguageService, QuickFix, Rewrite } from './language-service.ts'
import { monaco } from './monaco.ts'
import { toRange } from './to-range.ts'

type Model = monaco.editor.ITextModel

// The first comparison of texts sets up a collator; later it would make the first suggestions late.
void 'a'.localeCompare('b')

const language = 'yaml'
const runFix = 'wizard.runFix'

/** Monaco hands a command its arguments untyped. */
monaco.editor.registerCommand(runFix, (_, run: unknown) => {
  if (typeof run === 'function') run()
})

/** Lets a service complete, explain and mend the text of one editor; other YAML editors stay as they are. Returns how to stop. */
export function registerLanguage(editor: Editor, service: LanguageService): () => void {
  const own = editor.getModel()
  const { languages } = monaco
  const disposables = [
    languages.registerCompletionItemProvider(language, completions(own, service)),
    languages.registerHoverProvider(language, hovers(own, service)),
    languages.registerCodeActionProvider(
      language,
      fixes(own, service, (edits) => rewrite(editor, edits)),
      { providedCodeActionKinds: ['quickfix'] },
    ),
  ]
  return () => {
    for (const disposable of disposables) disposable.dispose()
  }
}

const completions = (
  own: Model | null,
  service: LanguageService,
): monaco.languages.CompletionItemProvider => ({
  // Behind a colon or dash something new begins; other spaces only indent.
  triggerCharacters: [' '],
  provideCompletionItems: async (model, position, { triggerCharacter }, token) => {
    const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1)
    if (model !== own || (triggerCharacter === ' ' && !/[:-] $/.test(before))) return { suggestions: [] }
    const found = await service.complete(model.getValue(), model.getOffsetAt(position), abortOn(token))
    const suggestions = found.map((completion, index) =>
      completionItem(completion, index, model.getValueInRange(toRange(completion.range))),
    )
    return { suggestions }
  },
})

const hovers = (own: Model | null, service: LanguageService): monaco.languages.HoverProvider => ({
  provideHover: async (model, position, token) => {
    if (model !== own) return null
    const hover = await service.hover(model.getValue(), model.getOffsetAt(position), abortOn(token))
    return hover && { range: toRange(hover.range), contents: [...hoverText(hover)] }
  },
})

const fixes = (
  own: Model | null,
  service: LanguageService,
  write: Rewrite,
): monaco.languages.CodeActionProvider => ({
  provideCodeActions: async (model, range, _, token) => {
    if (model !== own) return null
    const lines = { first: range.startLineNumber, last: range.endLineNumber }
    const found = await service.fixes(model.getValue(), lines, abortOn(token))
    return { actions: found.map((fix) => action(fix, write)), dispose: () => undefined }
  },
})

const action = ({ title, isPreferred, run }: QuickFix, write: Rewrite): monaco.languages.CodeAction => ({
  title,
  isPreferred,
  kind: 'quickfix',
  command: { id: runFix, title, arguments: [() => run(write)] },
})

function rewrite(editor: Editor, edits: Parameters<Rewrite>[0]): void {
  editor.executeEdits(
    'fix',
    edits.map(({ range, text }) => ({ range: toRange(range), text })),
  )
}
