import { useEffect, useRef, useState } from 'react'
import { createDiff, type Diff } from './create-diff.ts'
import './editor.css'
import { toEditor } from './line-ends.ts'
import { minimalEdit } from './minimal-edit.ts'
import { monaco } from './monaco.ts'

export interface DiffPaneProps {
  /** Name for assistive technology: `Values`. */
  readonly label: string
  readonly before: string
  readonly after: string
  readonly theme: 'light' | 'dark'
}

/** Two YAML texts side by side where there is room, else in one column, with what is equal folded away. Only to read. */
export default function DiffPane({ label, before, after, theme }: DiffPaneProps): React.JSX.Element {
  const host = useRef<HTMLDivElement>(null)
  const [diff, setDiff] = useState<Diff | null>(null)
  useEffect(() => {
    if (!host.current) return undefined
    const created = createDiff(host.current, label)
    setDiff(created)
    return () => created.dispose()
  }, [label])
  useEffect(() => {
    if (!diff) return
    showText(diff.original, toEditor(before))
    showText(diff.modified, toEditor(after))
  }, [diff, before, after])
  useEffect(() => monaco.editor.setTheme(`wizard-${theme}`), [theme])
  return <div ref={host} style={{ position: 'absolute', inset: 0 }} data-testid="diff-pane" />
}

/** The smallest edit, so that scroll and unfolded parts survive. */
function showText(model: Diff['original'], text: string): void {
  const edit = minimalEdit(model.getValue(), text)
  if (!edit) return
  const range = monaco.Range.fromPositions(model.getPositionAt(edit.start), model.getPositionAt(edit.end))
  model.applyEdits([{ range, text: edit.text }])
}
