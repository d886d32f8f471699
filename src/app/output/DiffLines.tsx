import { diffLines } from 'diff'
import { useMemo } from 'react'
import styles from './DiffLines.module.css'

interface DiffLinesProps {
  /** What the text is, for assistive technology. */
  readonly label: string
  readonly before: string
  readonly after: string
}

/** Two texts line by line: what goes, what comes, and a few lines around it. */
export function DiffLines({ label, before, after }: DiffLinesProps): React.JSX.Element {
  const parts = useMemo(() => diffLines(before, after), [before, after])
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['diff']} aria-label={label} tabIndex={0}>
      <pre>
        {parts.map((part, index) => (
          // Parts of one diff have only their place.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={index} sign={part.added ? '+' : part.removed ? '-' : ' '} text={part.value} />
        ))}
      </pre>
    </section>
  )
}

const kinds = { '+': 'added', '-': 'removed', ' ': 'same' } as const

interface PartProps {
  readonly sign: '+' | '-' | ' '
  readonly text: string
}

function Part({ sign, text }: PartProps): React.JSX.Element {
  const lines = text.replace(/\n$/, '').split('\n')
  const shown = sign === ' ' && lines.length > 6 ? [...lines.slice(0, 3), '…', ...lines.slice(-3)] : lines
  return <span className={styles[kinds[sign]]}>{shown.map((line) => `${sign} ${line}\n`).join('')}</span>
}
