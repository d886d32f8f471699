import { t } from '../i18n/index.ts'
import { editModel } from './edit-model.ts'
import { monaco } from './monaco.ts'

/** A diff editor that is on the page. */
export interface Diff {
  /** Shows two texts. Another subject than before starts afresh; the same one keeps scroll and folding. */
  readonly show: (subject: string, texts: { readonly before: string; readonly after: string }) => void
  readonly dispose: () => void
}

/** Width from which two texts stand side by side, in CSS pixels. */
const sideBySide = 760

const options: NonNullable<Parameters<typeof monaco.editor.createDiffEditor>[1]> = {
  readOnly: true,
  domReadOnly: true,
  tabFocusMode: true,
  automaticLayout: true,
  renderSideBySideInlineBreakpoint: sideBySide,
  ignoreTrimWhitespace: false,
  renderMarginRevertIcon: false,
  renderGutterMenu: false,
  renderOverviewRuler: false,
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
}

type Model = ReturnType<typeof monaco.editor.createModel>
interface Shown {
  readonly subject: string
  readonly original: Model
  readonly modified: Model
}

/** A read-only diff editor in the page's look. Tab passes through it; F7 goes through the differences. */
export function createDiff(host: HTMLElement, label: string): Diff {
  const editor = monaco.editor.createDiffEditor(host, options)
  keepName(editor.getOriginalEditor(), t`${label} before. Read only.`)
  keepName(editor.getModifiedEditor(), t`${label} after. Read only.`)
  let shown: Shown | null = null
  const replace = (next: Shown | null): void => {
    const last = shown
    editor.setModel(next)
    shown = next
    // Monaco lets go of its last comparison in a turn of its own; one that is still being made fails without its texts.
    setTimeout(() => {
      last?.original.dispose()
      last?.modified.dispose()
    })
  }
  return {
    show(subject, { before, after }) {
      if (shown?.subject === subject) {
        editModel(shown.original, before)
        editModel(shown.modified, after)
      } else {
        const [original, modified] = [newModel(before), newModel(after)]
        replace({ subject, original, modified })
      }
    },
    dispose() {
      replace(null)
      editor.dispose()
    },
  }
}

type Inner = ReturnType<ReturnType<typeof monaco.editor.createDiffEditor>['getOriginalEditor']>

/** Names an editor for assistive technology. Monaco forgets the name whenever it changes between one column and two. */
function keepName(editor: Inner, ariaLabel: string): void {
  const name = (): void => {
    if (editor.getRawOptions().ariaLabel !== ariaLabel) editor.updateOptions({ ariaLabel })
  }
  name()
  editor.onDidChangeConfiguration(name)
}

const newModel = (text: string): Model => monaco.editor.createModel(text, 'yaml')
