import type { Finding, Mutes } from '../../../core/index.ts'
import { findingKey } from '../../findings/finding-key.ts'
import { messages } from './messages.ts'
import styles from './ReviewFindings.module.css'

interface ReviewMutesProps {
  readonly mutes: Mutes
  readonly muted: readonly Finding[]
}

/** The rules that whoever shared the link silenced, with their reasons and what the rules would say. */
export function ReviewMutes({ mutes, muted }: ReviewMutesProps): React.JSX.Element | null {
  const rules = Object.entries(mutes)
  if (rules.length === 0) return null
  return (
    <div className={styles['group']}>
      <h3>{messages.muted(rules.length)}</h3>
      <ul className={styles['muted']}>
        {rules.map(([rule, reason]) => {
          const silent = muted.filter((finding) => finding.rule === rule)
          return (
            <li key={rule}>
              <p className={styles['what']}>{silent[0]?.title ?? rule}</p>
              <p>{messages.reason(reason)}</p>
              {silent.map((finding) => (
                <p key={findingKey(finding)} className={styles['would']}>
                  {finding.message}
                </p>
              ))}
              {silent.length === 0 && <p className={styles['would']}>{messages.findsNothing()}</p>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
