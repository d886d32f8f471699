import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './ComparePane.module.css'
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
        <EmptyState icon="info" title={`Chart ${chart} is not known here`}>
          Choose another version to compare with.
        </EmptyState>
      ) : (
        <EmptyState icon="warning" title={`Chart ${chart} did not load`}>
          <p>Its files could not be fetched. They are needed once.</p>
          <Button size="small" onClick={onRetry}>
            Try again
          </Button>
        </EmptyState>
      )}
    </div>
  )
}
