import type { Finding } from '../../../../core/index.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { VisuallyHidden } from '../../../../ui/VisuallyHidden.tsx'
import { findingKey } from '../../../findings/finding-key.ts'
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
        {shown.map((finding) => (
          <li key={findingKey(finding)} data-severity={finding.severity}>
            <Icon name={finding.severity} />
            <span>
              <VisuallyHidden>{words[finding.severity]}: </VisuallyHidden>
              {finding.message}
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
