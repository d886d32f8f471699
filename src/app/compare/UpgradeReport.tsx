import { use, useMemo, useRef } from 'react'
import { keepDefaults, upgradeReport, type UpgradeFix, type UpgradeNote } from '../../core/upgrade/index.ts'
import type { Ends } from './ends.ts'
import { describeNotes } from './describe-notes.ts'
import { lifetimes } from './lifetimes.ts'
import { messages } from './messages.ts'
import type { Pair } from './pair.ts'
import { ReportActions } from './ReportActions.tsx'
import { ReportNote } from './ReportNote.tsx'
import styles from './UpgradeReport.module.css'
import { sideOf } from './side-of.ts'
import { takeFixes } from './take-fixes.ts'

const groups = [
  { severity: 'error', title: messages.errors },
  { severity: 'warning', title: messages.warnings },
  { severity: 'info', title: messages.notes },
] as const

export interface UpgradeReportProps {
  readonly pair: Pair
  readonly ends: Ends
}

/** What the step from one end to the other means for this configuration, worst first, with the way out where there is one. */
export function UpgradeReport({ pair, ends }: UpgradeReportProps): React.JSX.Element {
  const lifetimeOf = use(lifetimes())
  const notes = useMemo(
    () => upgradeReport(sideOf(pair.from), sideOf(pair.to), lifetimeOf),
    [pair, lifetimeOf],
  )
  const lead = useRef<HTMLParagraphElement>(null)
  const take = (fixes: readonly Pick<UpgradeFix, 'title' | 'patch'>[]): void => {
    takeFixes(fixes, ends)
    // The button that was pressed goes away with its note.
    lead.current?.focus()
  }
  const kept = notes.filter(({ fix }) => fix?.keeps)
  const keepAll = (): void => take([{ title: messages.keepDefaults(), patch: keepDefaults(notes) }])
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['report']} aria-label={messages.upgradeReport()} tabIndex={0}>
      <p ref={lead} tabIndex={-1} className={styles['lead']} data-testid="compare-summary">
        {describeNotes(notes)}
      </p>
      <ReportActions ends={ends} kept={kept.length} onKeepAll={keepAll} />
      {groups.map(({ severity, title }) => (
        <Group
          key={severity}
          title={title()}
          notes={notes.filter((note) => note.severity === severity)}
          onFix={(fix) => take([fix])}
        />
      ))}
    </section>
  )
}

interface GroupProps {
  readonly title: string
  readonly notes: readonly UpgradeNote[]
  readonly onFix: (fix: UpgradeFix) => void
}

function Group({ title, notes, onFix }: GroupProps): React.JSX.Element | null {
  if (notes.length === 0) return null
  return (
    <section aria-label={title} className={styles['group']}>
      <h2>
        {title} <small>{notes.length}</small>
      </h2>
      {notes.map((note) => (
        <ReportNote key={`${note.kind} ${note.message}`} note={note} onFix={onFix} />
      ))}
    </section>
  )
}
