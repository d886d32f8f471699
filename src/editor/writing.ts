import type { Editor } from './create-editor.ts'
import { monaco } from './monaco.ts'

/** What happens with what is written in the pane. */
export interface Writing {
  /** The whole text after each edit by the user. */
  readonly onEdit: (text: string) => void
  /** The page has one history for form and text; the editor's own would be a second one. */
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Lets the editor's keys act on the page's history, and Escape make the next Tab leave. Returns how to stop. */
export function bindKeys(editor: Editor, { onUndo, onRedo }: Omit<Writing, 'onEdit'>): () => void {
  const { CtrlCmd, Shift } = monaco.KeyMod
  const { KeyZ, KeyY, Escape } = monaco.KeyCode
  editor.addCommand(CtrlCmd | KeyZ, onUndo)
  editor.addCommand(CtrlCmd | Shift | KeyZ, onRedo)
  editor.addCommand(CtrlCmd | KeyY, onRedo)
  editor.addCommand(
    Escape,
    () => editor.updateOptions({ tabFocusMode: true }),
    '!suggestWidgetVisible && !findWidgetVisible && !editorHasSelection && !markersNavigationVisible && !inSnippetMode && !parameterHintsVisible',
  )
  const back = editor.onDidBlurEditorText(() => editor.updateOptions({ tabFocusMode: false }))
  const typed = editor.onDidChangeModelContent(() => editor.updateOptions({ tabFocusMode: false }))
  return () => {
    back.dispose()
    typed.dispose()
  }
}
