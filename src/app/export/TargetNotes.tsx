import { isNarrow } from '../narrow-screen.ts'
import { messages } from './messages.ts'
import styles from './TargetNotes.module.css'

/** What to know before a target is used. On a phone it opens where it is asked for. */
export function TargetNotes({ notes }: { readonly notes: readonly string[] }): React.JSX.Element | null {
  if (notes.length === 0) return null
  return (
    <details className={styles['notes']} open={!isNarrow()}>
      <summary>{messages.notes(notes.length)}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  )
}
