import type { Finding } from '../../../../core/index.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { severityNames } from '../../../../ui/messages.ts'
import { VisuallyHidden } from '../../../../ui/VisuallyHidden.tsx'
import { findingKey } from '../../../findings/finding-key.ts'
import { messages } from './messages.ts'
import styles from './PresetDialog.module.css'

/** The errors and warnings that would be left; notes by number. */
export function PlanFindings({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element {
  const shown = findings.filter(({ severity }) => severity !== 'info')
  const notes = findings.length - shown.length
  return (
    <section className={styles['part']}>
      <h3>{messages.findings()}</h3>
      {shown.length === 0 && <p className={styles['quiet']}>{messages.noFindings()}</p>}
      <ul className={styles['findings']}>
        {shown.map((finding) => (
          <li key={findingKey(finding)} data-severity={finding.severity}>
            <Icon name={finding.severity} />
            <span>
              <VisuallyHidden>{severityNames[finding.severity]()}: </VisuallyHidden>
              {finding.message}
            </span>
          </li>
        ))}
      </ul>
      {notes > 0 && <p className={styles['quiet']}>{messages.notes(notes)}</p>}
    </section>
  )
}
