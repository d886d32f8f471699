import { useWizard } from '../store.ts'
import styles from './NoRunbook.module.css'

/** Why there is no runbook, and where to settle it. */
export function NoRunbook({ reason }: { readonly reason: string }): React.JSX.Element {
  const isRefused = useWizard((state) => state.view.refusals.length > 0)
  return (
    <section className={styles['none']} aria-label="Why there is no runbook">
      <h2>No runbook yet</h2>
      <p>{reason}</p>
      {isRefused && (
        <p>
          <a href="#findings">Findings</a> say how to settle it.
        </p>
      )}
    </section>
  )
}
