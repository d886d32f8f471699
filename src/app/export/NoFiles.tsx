import { useWizard } from '../store.ts'
import styles from './NoFiles.module.css'

/** Why a target has no files. */
export function NoFiles({ message }: { readonly message: string }): React.JSX.Element {
  const isRefused = useWizard((state) => state.view.refusals.length > 0)
  return (
    <section className={styles['none']} aria-label="Why there are no files">
      <h2>Nothing to take along yet</h2>
      <p>{message}</p>
      {isRefused && (
        <p>
          <a href="#findings">Findings</a> say how to settle it. Targets that need no manifests still work.
        </p>
      )}
    </section>
  )
}
