import { memo, useEffect, useRef } from 'react'
import type { Reveal } from './reveal.ts'
import styles from './PlainText.module.css'

export interface PlainTextProps {
  readonly label: string
  readonly text: string
  readonly changedLines: readonly number[]
  readonly reveal: Reveal | null
}

/** The text without an editor: stands in until Monaco is there, and on phones. */
export const PlainText = memo(function PlainText({
  label,
  text,
  changedLines,
  reveal,
}: PlainTextProps): React.JSX.Element {
  const shown = useRef<HTMLPreElement>(null)
  useEffect(() => {
    if (reveal) shown.current?.children[reveal.line - 1]?.scrollIntoView({ block: 'center' })
  }, [reveal])
  const changed = new Set(changedLines)
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n')
  return (
    // A scrolling text must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['frame']} aria-label={label} tabIndex={0}>
      <pre ref={shown} className={styles['text']} data-testid="plain-text">
        {lines.map((line, index) => (
          // Lines have no identity of their own; their place is the best key.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={changed.has(index + 1) ? styles['changed'] : undefined}>
            {line + '\n'}
          </span>
        ))}
      </pre>
    </section>
  )
})
