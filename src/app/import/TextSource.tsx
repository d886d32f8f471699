import { useEffect, useRef } from 'react'
import { YamlInput } from '../../ui/YamlInput.tsx'
import { exampleValues } from './example-values.ts'
import styles from './ImportDialog.module.css'
import { resetImport, useImport } from './import-session.ts'
import { LongText } from './LongText.tsx'

/** A field with more lines makes typing slow. */
const maxLines = 3000

interface TextSourceProps {
  readonly id: string
  readonly describedBy: string
}

/** The text to import, to type and mend; a very long one is only named. */
export function TextSource({ id, describedBy }: TextSourceProps): React.JSX.Element {
  const { title, text, failure } = useImport()
  const line = failure?.reason === 'unreadable' ? failure.line : null
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (line === null) return
    // Line numbers are the first column of the field; the marked one may be below its lower edge.
    const number = frame.current?.querySelector(`[aria-hidden] > :nth-child(${line})`)
    number?.scrollIntoView({ block: 'nearest' })
  }, [line])
  const lines = text.split('\n')
  if (lines.length > maxLines) return <LongText id={id} title={title} lines={lines} line={line} />
  return (
    <div ref={frame}>
      <YamlInput
        id={id}
        className={styles['text']}
        value={text}
        placeholder={exampleValues}
        errorLine={line}
        aria-describedby={describedBy}
        onChange={(event) => resetImport({ text: event.target.value })}
      />
    </div>
  )
}
