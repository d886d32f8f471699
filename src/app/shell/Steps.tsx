import type { Severity } from '../../core/index.ts'
import { steps } from '../../wizard/index.ts'
import { countFindings } from '../findings/count-findings.ts'
import { stepOfFinding } from '../findings/step-of-finding.ts'
import { useWizard } from '../store.ts'
import { useVisited } from './use-visited.ts'
import styles from './Steps.module.css'

function Count({
  severity,
  count,
}: {
  readonly severity: Severity
  readonly count: number
}): React.JSX.Element | null {
  if (count === 0) return null
  const word = `${severity}${count === 1 ? '' : 's'}`
  return (
    <span className={styles[severity]}>
      {count}
      <span className={styles['hidden']}> {word}</span>
    </span>
  )
}

/** The step list: where the visitor is, what is done, and how many findings wait where. */
export function Steps({ view }: { readonly view: string }): React.JSX.Element {
  const findings = useWizard((state) => state.view.findings)
  const visited = useVisited(view)
  const all = countFindings(findings)
  return (
    <nav className={styles['nav']} aria-label="Steps">
      <ol>
        {steps.map((step, index) => {
          const { error, warning } = countFindings(
            findings.filter((finding) => stepOfFinding(finding) === step.id),
          )
          const done = visited.has(step.id) && view !== step.id && error === 0
          return (
            <li key={step.id}>
              <a
                href={`#${step.id}`}
                data-done={done || undefined}
                aria-current={view === step.id ? 'step' : undefined}
              >
                <span className={styles['dot']} aria-hidden="true">
                  {done ? '✓' : index + 1}
                </span>
                <span className={styles['title']}>{step.title}</span>
                {done && <span className={styles['hidden']}> visited</span>}
                <Count severity="error" count={error} />
                <Count severity="warning" count={warning} />
              </a>
            </li>
          )
        })}
      </ol>
      <hr />
      <ul>
        <li>
          <a href="#findings" aria-current={view === 'findings' ? 'page' : undefined}>
            <span className={styles['title']}>All findings</span>
            <Count severity="error" count={all.error} />
            <Count severity="warning" count={all.warning} />
          </a>
        </li>
      </ul>
    </nav>
  )
}
