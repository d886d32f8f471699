import { useEffect, useRef, useState } from 'react'
import { isSafelyFixable, type Finding } from '../../core/index.ts'
import { translate } from '../../i18n/index.ts'
import { steps } from '../../wizard/index.ts'
import { useWizard } from '../store.ts'
import { countFindings, describeCounts } from './count-findings.ts'
import { filterFindings, noFilter } from './filter-findings.ts'
import styles from './FindingsPanel.module.css'
import { FindingsTools } from './FindingsTools.tsx'
import { FullCard } from './FullCard.tsx'
import { panelMessages as messages } from './messages.ts'
import { MutedFindings } from './MutedFindings.tsx'
import { stepOfFinding } from './step-of-finding.ts'
import { useLineOf } from './use-line-of.ts'
import { findingKey } from './finding-key.ts'

/** Findings by step, in the order of the steps; within a step as the core sorts them, errors first. */
function byStep(findings: readonly Finding[]): { id: string; title: string; findings: readonly Finding[] }[] {
  return steps
    .map(({ id, title }) => ({
      id,
      title: translate(title),
      findings: findings.filter((finding) => stepOfFinding(finding) === id),
    }))
    .filter((group) => group.findings.length > 0)
}

/** Everything that was found, with what can be done about it. */
export default function FindingsPanel(): React.JSX.Element {
  const findings = useWizard((state) => state.view.findings)
  const mutes = useWizard((state) => Object.keys(state.config.mutes).length)
  const [filter, setFilter] = useState(noFilter)
  const lineOf = useLineOf()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = messages.pageTitle()
    heading.current?.focus()
  }, [])
  const shown = filterFindings(findings, filter)
  const counts = countFindings(findings)
  return (
    <div className={styles['panel']}>
      <h1 ref={heading} tabIndex={-1}>
        {messages.title()}
      </h1>
      <p className={styles['lead']}>{messages.lead(describeCounts(counts), mutes)}</p>
      {findings.length > 0 && (
        <FindingsTools
          filter={filter}
          onFilter={setFilter}
          counts={counts}
          safe={findings.filter(isSafelyFixable).length}
        />
      )}
      {findings.length === 0 && <p className={styles['empty']}>{messages.nothingFound()}</p>}
      {findings.length > 0 && shown.length === 0 && (
        <p className={styles['empty']}>{messages.nothingFits()}</p>
      )}
      {byStep(shown).map((group) => (
        <section key={group.id} aria-label={group.title}>
          <h2>
            <a href={`#${group.id}`}>{group.title}</a>
          </h2>
          {group.findings.map((finding) => (
            <FullCard key={findingKey(finding)} finding={finding} line={lineOf(finding)} />
          ))}
        </section>
      ))}
      <MutedFindings />
    </div>
  )
}
