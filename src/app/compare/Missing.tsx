import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './ComparePane.module.css'
import { messages } from './messages.ts'
import type { Loaded } from './version-of.ts'

export interface MissingProps {
  /** The minor that is not there. */
  readonly chart: string
  readonly reason: Extract<Loaded, { readonly ok: false }>['reason']
  readonly onRetry: () => void
}

/** Stands for a comparison with a chart that is not there. */
export function Missing({ chart, reason, onRetry }: MissingProps): React.JSX.Element {
  return (
    <div className={styles['message']}>
      {reason === 'unknown' ? (
        <EmptyState icon="info" title={messages.unknownChart(chart)}>
          {messages.chooseAnother()}
        </EmptyState>
      ) : (
        <EmptyState icon="warning" title={messages.unreachableChart(chart)}>
          <p>{messages.neededOnce()}</p>
          <Button size="small" onClick={onRetry}>
            {messages.tryAgain()}
          </Button>
        </EmptyState>
      )}
    </div>
  )
}
