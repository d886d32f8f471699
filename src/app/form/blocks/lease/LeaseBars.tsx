import styles from './LeaseBars.module.css'
import type { LeaseTimes } from './judge-lease.ts'
import { messages } from './messages.ts'

interface LeaseBarsProps extends LeaseTimes {
  /** Seconds of the longest take-over; null where there is none to speak of. */
  readonly takeOver: number | null
}

/** The times as bars on one scale. The words beside the bars say the same. */
export function LeaseBars({ lease, renew, retry, takeOver }: LeaseBarsProps): React.JSX.Element {
  const rows = [
    { id: 'retry', title: messages.retry(), seconds: retry },
    { id: 'renew', title: messages.renew(), seconds: renew },
    { id: 'lease', title: messages.lease(), seconds: lease },
    ...(takeOver === null ? [] : [{ id: 'take-over', title: messages.takeOver(), seconds: takeOver }]),
  ]
  const scale = Math.max(1, ...rows.map((row) => row.seconds))
  return (
    <dl className={styles['bars']}>
      {rows.map(({ id, title, seconds }) => (
        <div key={id} data-bar={id}>
          <dt>{title}</dt>
          <dd>
            <span
              className={styles['bar']}
              aria-hidden="true"
              style={{ inlineSize: `${(Math.max(seconds, 0) / scale) * 100}%` }}
            />
            <span className={styles['seconds']}>{seconds} s</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
