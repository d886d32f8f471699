import type { Finding, Mutes } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { applyPatch, current, useWizard } from '../store.ts'
import { findingKey } from './finding-key.ts'
import { muteMessages as messages } from './messages.ts'
import styles from './MutedFindings.module.css'

function unmute(rule: string): void {
  const { [rule]: _, ...mutes } = current().config.mutes
  applyPatch({ mutes })
}

interface MutedRule {
  readonly rule: string
  readonly reason: string
  readonly findings: readonly Finding[]
}

const mutedRules = (mutes: Mutes, muted: readonly Finding[]): MutedRule[] =>
  Object.entries(mutes).map(([rule, reason]) => ({
    rule,
    reason,
    findings: muted.filter((finding) => finding.rule === rule),
  }))

/** The rules that were silenced, why, and what they would say now. */
export function MutedFindings(): React.JSX.Element | null {
  const mutes = useWizard((state) => state.config.mutes)
  const muted = useWizard((state) => state.view.muted)
  const rules = mutedRules(mutes, muted)
  if (rules.length === 0) return null
  return (
    <section aria-label={messages.muted()}>
      <h2>{messages.muted()}</h2>
      <ul className={styles['list']}>
        {rules.map(({ rule, reason, findings }) => (
          <li key={rule}>
            <div className={styles['words']}>
              <p className={styles['what']}>{findings[0]?.title ?? rule}</p>
              <p className={styles['why']}>{reason}</p>
              {findings.map((finding) => (
                <p key={findingKey(finding)} className={styles['would']}>
                  {finding.message}
                </p>
              ))}
              {findings.length === 0 && <p className={styles['would']}>{messages.findsNothing()}</p>}
            </div>
            <Button
              size="small"
              variant="quiet"
              aria-label={messages.unmuteRule(rule)}
              onClick={() => unmute(rule)}
            >
              {messages.unmute()}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
