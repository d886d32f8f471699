import { monaco } from './monaco.ts'

type Model = ReturnType<typeof monaco.editor.createModel>

/** A diff editor and the two texts in it. */
export interface Diff {
  readonly original: Model
  readonly modified: Model
  readonly dispose: () => void
}

/** Width from which two texts stand side by side, in CSS pixels. */
const sideBySide = 760

/** A read-only diff editor in the page's look. Tab passes through it; F7 goes through the differences. */
export function createDiff(host: HTMLElement, label: string): Diff {
  const original = monaco.editor.createModel('', 'yaml')
  const modified = monaco.editor.createModel('', 'yaml')
  const editor = monaco.editor.createDiffEditor(host, {
    originalAriaLabel: `${label} before. Read only.`,
    modifiedAriaLabel: `${label} after. Read only.`,
    readOnly: true,
    domReadOnly: true,
    tabFocusMode: true,
    automaticLayout: true,
    renderSideBySideInlineBreakpoint: sideBySide,
    ignoreTrimWhitespace: false,
    renderMarginRevertIcon: false,
    renderGutterMenu: false,
    hideUnchangedRegions: { enabled: true, contextLineCount: 3, minimumLineCount: 4 },
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    fontSize: 12.5,
    lineHeight: 20,
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontLigatures: false,
    renderLineHighlight: 'none',
    fixedOverflowWidgets: true,
    unicodeHighlight: { ambiguousCharacters: false },
    scrollbar: { alwaysConsumeMouseWheel: false },
  })
  editor.setModel({ original, modified })
  const dispose = (): void => {
    editor.dispose()
    original.dispose()
    modified.dispose()
  }
  return { original, modified, dispose }
}
