import { useEffect, useRef } from 'react'
import type { Finding } from '../../core/index.ts'
import { steps } from '../../wizard/index.ts'
import { FindingCard } from './FindingCard.tsx'
import { useWizard } from '../store.ts'
import { countFindings, describeCounts } from './count-findings.ts'
import { stepOfFinding } from './step-of-finding.ts'
import styles from './FindingsPanel.module.css'

/** Findings by step, in the order of the steps; within a step as the core sorts them, errors first. */
function byStep(findings: readonly Finding[]): { id: string; title: string; findings: readonly Finding[] }[] {
  return steps
    .map(({ id, title }) => ({
      id,
      title,
      findings: findings.filter((finding) => stepOfFinding(finding) === id),
    }))
    .filter((group) => group.findings.length > 0)
}

/** Everything that was found, with what can be done about it. */
export default function FindingsPanel(): React.JSX.Element {
  const findings = useWizard((state) => state.view.findings)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = 'Findings - vCluster Wizard'
    heading.current?.focus()
  }, [])
  return (
    <div className={styles['panel']}>
      <h1 ref={heading} tabIndex={-1}>
        Findings
      </h1>
      <p className={styles['lead']}>
        {describeCounts(countFindings(findings))}. Nothing here stops you from downloading.
      </p>
      {findings.length === 0 && (
        <p className={styles['empty']}>Nothing found. Every rule for this chart version was checked.</p>
      )}
      {byStep(findings).map((group) => (
        <section key={group.id} aria-label={group.title}>
          <h2>
            <a href={`#${group.id}`}>{group.title}</a>
          </h2>
          {group.findings.map((finding, index) => (
            <FindingCard key={`${finding.rule} ${index}`} finding={finding} jump />
          ))}
        </section>
      ))}
    </div>
  )
}
