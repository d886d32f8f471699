import { t } from '../i18n/index.ts'
import { monaco } from './monaco.ts'
import { widgetLayer } from './widget-layer.ts'

export type Editor = ReturnType<typeof monaco.editor.create>

/** What assistive technology says of an editor: its name, and how to leave it. */
const nameOf = (label: string, canWrite: boolean): string =>
  canWrite
    ? t`${label}. Escape, then Tab leaves the editor. Control M lets Tab always leave it.`
    : t`${label}. Read only. Press Control M to let Tab leave the editor.`

/** A YAML editor in the page's look. One that is only read lets Tab through; one that is written in indents with it. */
export function createEditor(host: HTMLElement, label: string, canWrite: boolean): Editor {
  const layer = widgetLayer(host)
  const editor = monaco.editor.create(host, {
    model: monaco.editor.createModel('', 'yaml'),
    ariaLabel: nameOf(label, canWrite),
    readOnly: !canWrite,
    domReadOnly: !canWrite,
    tabFocusMode: !canWrite,
    renderValidationDecorations: 'on',
    automaticLayout: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    fontSize: 12.5,
    lineHeight: 20,
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontLigatures: false,
    tabSize: 2,
    insertSpaces: true,
    detectIndentation: false,
    stickyScroll: { enabled: true, maxLineCount: 4 },
    folding: true,
    guides: { indentation: true },
    renderLineHighlight: 'none',
    overviewRulerLanes: 2,
    padding: { top: 10, bottom: 10 },
    fixedOverflowWidgets: true,
    overflowWidgetsDomNode: layer,
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: 'on', strings: 'on', comments: 'off' },
    suggest: { showWords: false, showSnippets: false },
    suggestSelection: 'first',
    unicodeHighlight: { ambiguousCharacters: false },
    scrollbar: { alwaysConsumeMouseWheel: false },
  })
  editor.onDidDispose(() => layer.remove())
  return editor
}
