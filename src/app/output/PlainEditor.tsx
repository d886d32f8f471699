import { useEffect, useRef } from 'react'
import { messages } from './messages.ts'
import styles from './PlainEditor.module.css'
import type { Reveal } from './reveal.ts'

export interface PlainEditorProps {
  readonly label: string
  readonly text: string
  readonly reveal: Reveal | null
  readonly onEdit: (text: string) => void
}

/** The text to write in on screens too narrow for the editor. Tab leaves it. */
export function PlainEditor({ label, text, reveal, onEdit }: PlainEditorProps): React.JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (reveal) area.current?.setSelectionRange(...rangeOf(area.current.value, reveal.line))
    if (reveal) area.current?.focus()
  }, [reveal])
  return (
    <textarea
      ref={area}
      className={styles['text']}
      aria-label={label}
      value={text}
      // Lines of YAML keep their shape; the words that stand for an empty text are read as words.
      wrap={text === '' ? 'soft' : 'off'}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      placeholder={messages.allDefaults()}
      onChange={(event) => onEdit(event.target.value)}
    />
  )
}

/** First and last offset of a line (from 1). */
function rangeOf(text: string, line: number): [start: number, end: number] {
  const lines = text.split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  return [start, start + (lines[line - 1]?.length ?? 0)]
}
