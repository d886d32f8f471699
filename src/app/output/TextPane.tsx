import { lazy, Suspense, useEffect, useState } from 'react'
import type { CodePaneProps } from '../../editor/CodePane.tsx'
import { loadEditor } from '../../editor/load-editor.ts'
import { isNarrow } from '../narrow-screen.ts'
import { useShownTheme } from '../theme.ts'
import type { Marker } from './find-markers.ts'
import { PlainEditor } from './PlainEditor.tsx'
import { PlainText } from './PlainText.tsx'
import type { Reveal } from './reveal.ts'
import styles from './TextPane.module.css'

/** What happens with what is written in a pane. */
export interface Writing {
  readonly onEdit: (text: string) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

export interface TextPaneProps {
  readonly label: string
  readonly text: string
  /** YAML where it is not said. */
  readonly syntax?: 'yaml' | 'plaintext'
  readonly markers?: readonly Marker[]
  readonly changedLines: readonly number[]
  /** A line (from 1) to bring into view; asked for again with a new object. */
  readonly reveal?: Reveal | null
  /** Missing where the text is only read. */
  readonly writing?: Writing
  /** An editor that knows more about the text than how it looks. Give a component that is loaded lazily. */
  readonly editor?: React.ComponentType<CodePaneProps>
}

const none: readonly Marker[] = []

const CodePane = lazy(() => loadEditor(() => import('../../editor/CodePane.tsx')))

/** True once the page has painted and is idle, on screens wide enough for the editor. */
function useEditorWanted(): boolean {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    if (isNarrow()) return undefined
    const idle = window.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 200))
    const frame = requestAnimationFrame(() => idle(() => setWanted(true), { timeout: 2000 }))
    return () => cancelAnimationFrame(frame)
  }, [])
  return wanted
}

/** Text to read or write: plain text first, the editor in its place as soon as it is loaded. */
export function TextPane(props: TextPaneProps): React.JSX.Element {
  const wanted = useEditorWanted()
  const theme = useShownTheme()
  const { editor: Editor = CodePane, ...shown } = props
  const { label, text, markers = none, changedLines, reveal = null, writing } = shown
  const plain =
    writing && isNarrow() ? (
      <PlainEditor label={label} text={text} reveal={reveal} onEdit={writing.onEdit} />
    ) : (
      <PlainText label={label} text={text} changedLines={changedLines} reveal={reveal} />
    )
  return (
    <div className={styles['pane']}>
      {wanted ? (
        <Suspense fallback={plain}>
          <Editor {...shown} markers={markers} theme={theme} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  )
}
