import type { Store } from '../../../../core/index.ts'
import { ProsAndCons } from '../../../../ui/ProsAndCons.tsx'
import { stores } from '../../../../wizard/stores.ts'
import styles from './StoreComparison.module.css'

/** What speaks for and against each store. */
export function StoreComparison({ chosen }: { readonly chosen: Store }): React.JSX.Element {
  return (
    <details className={styles['comparison']}>
      <summary>For and against each store</summary>
      <div className={styles['stores']}>
        {stores.map(({ id, title, pros, cons }) => (
          <section key={id} aria-label={title} data-chosen={id === chosen || undefined}>
            <h3>{title}</h3>
            <ProsAndCons pros={pros} cons={cons} />
          </section>
        ))}
      </div>
    </details>
  )
}
