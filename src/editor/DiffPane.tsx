import { useEffect, useRef, useState } from 'react'
import { createDiff, type Diff } from './create-diff.ts'
import './editor.css'
import { toEditor } from './line-ends.ts'
import { monaco } from './monaco.ts'

export interface DiffPaneProps {
  /** Name for assistive technology: `Values`. */
  readonly label: string
  /** What the texts are of. Another subject starts at the top, with what is equal folded away; the same one keeps its place. */
  readonly subject: string
  readonly before: string
  readonly after: string
  readonly theme: 'light' | 'dark'
}

/** Two YAML texts side by side where there is room, else in one column, with what is equal folded away. Only to read. */
export default function DiffPane(props: DiffPaneProps): React.JSX.Element {
  const { label, subject, before, after, theme } = props
  const host = useRef<HTMLDivElement>(null)
  const [diff, setDiff] = useState<Diff | null>(null)
  useEffect(() => {
    if (!host.current) return undefined
    const created = createDiff(host.current, label)
    setDiff(created)
    return () => created.dispose()
  }, [label])
  useEffect(
    () => diff?.show(subject, { before: toEditor(before), after: toEditor(after) }),
    [diff, subject, before, after],
  )
  useEffect(() => monaco.editor.setTheme(`wizard-${theme}`), [theme])
  return <div ref={host} style={{ position: 'absolute', inset: 0 }} data-testid="diff-pane" />
}
