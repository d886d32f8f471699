import { Button } from '../../ui/Button.tsx'
import { choose } from './choice.ts'
import type { Ends } from './ends.ts'
import { messages } from './messages.ts'
import { switchChart } from './switch-chart.ts'
import styles from './UpgradeReport.module.css'

export interface ReportActionsProps {
  readonly ends: Ends
  /** How many changed defaults can be kept as they were. */
  readonly kept: number
  readonly onKeepAll: () => void
}

/** What can be done about a report as a whole. */
export function ReportActions({ ends, kept, onKeepAll }: ReportActionsProps): React.JSX.Element {
  const { to, isPlanned, taken } = ends
  const waiting = isPlanned ? (taken?.titles ?? []) : []
  const count = waiting.length
  return (
    <>
      <div className={styles['actions']}>
        {isPlanned && (
          <Button variant="primary" onClick={() => switchChart(ends)}>
            {messages.switchTo(to.config.chart, count)}
          </Button>
        )}
        {kept > 0 && <Button onClick={onKeepAll}>{messages.keepCountedDefaults(kept)}</Button>}
      </div>
      {count > 0 && (
        <div className={styles['plan']}>
          <p>{messages.waitingFixes(waiting)}</p>
          <Button size="small" variant="quiet" onClick={() => choose({ taken: null })}>
            {messages.dropFixes()}
          </Button>
        </div>
      )}
    </>
  )
}
