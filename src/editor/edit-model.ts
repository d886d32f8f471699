import { minimalEdit } from './minimal-edit.ts'
import { monaco } from './monaco.ts'

type Model = ReturnType<typeof monaco.editor.createModel>

/** Gives a model another text as the smallest edit, so that cursor, selection, scroll and folding survive. */
export function editModel(model: Model, text: string): void {
  const edit = minimalEdit(model.getValue(), text)
  if (!edit) return
  const start = model.getPositionAt(edit.start)
  const end = model.getPositionAt(edit.end)
  model.applyEdits([{ range: monaco.Range.fromPositions(start, end), text: edit.text }])
}
