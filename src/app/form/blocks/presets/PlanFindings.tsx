import type { Finding } from '../../../../core/index.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { VisuallyHidden } from '../../../../ui/VisuallyHidden.tsx'
import styles from './PresetDialog.module.css'

const words = { error: 'Error', warning: 'Warning', info: 'Note' } as const

/** The errors and warnings that would be left; notes by number. */
export function PlanFindings({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element {
  const shown = findings.filter(({ severity }) => severity !== 'info')
  const notes = findings.length - shown.length
  return (
    <section className={styles['part']}>
      <h3>Findings it leaves</h3>
      {shown.length === 0 && <p className={styles['quiet']}>No errors and no warnings.</p>}
      <ul className={styles['findings']}>
        {shown.map(({ rule, severity, message }) => (
          <li key={`${rule} ${message}`} data-severity={severity}>
            <Icon name={severity} />
            <span>
              <VisuallyHidden>{words[severity]}: </VisuallyHidden>
              {message}
            </span>
          </li>
        ))}
      </ul>
      {notes > 0 && (
        <p className={styles['quiet']}>
          {notes} {notes === 1 ? 'note' : 'notes'}, which say what is good to know.
        </p>
      )}
    </section>
  )
}
