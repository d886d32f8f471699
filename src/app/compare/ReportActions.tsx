import { Button } from '../../ui/Button.tsx'
import { choose } from './choice.ts'
import type { Ends } from './ends.ts'
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
  const fixes = count === 0 ? '' : ` with ${count === 1 ? '1 fix' : `${count} fixes`}`
  return (
    <>
      <div className={styles['actions']}>
        {isPlanned && (
          <Button variant="primary" onClick={() => switchChart(ends)}>
            Switch to {to.config.chart}
            {fixes}
          </Button>
        )}
        {kept > 0 && (
          <Button onClick={onKeepAll}>Keep the old values of all changed defaults ({kept})</Button>
        )}
      </div>
      {count > 0 && (
        <div className={styles['plan']}>
          <p>Waiting for the switch: {waiting.join('; ')}.</p>
          <Button size="small" variant="quiet" onClick={() => choose({ taken: null })}>
            Drop them
          </Button>
        </div>
      )}
    </>
  )
}
