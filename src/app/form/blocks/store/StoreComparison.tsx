import type { Store } from '../../../../core/index.ts'
import { translate } from '../../../../i18n/index.ts'
import { ProsAndCons } from '../../../../ui/ProsAndCons.tsx'
import { stores } from '../../../../wizard/stores.ts'
import { messages } from './messages.ts'
import styles from './StoreComparison.module.css'

/** What speaks for and against each store. */
export function StoreComparison({ chosen }: { readonly chosen: Store }): React.JSX.Element {
  return (
    <details className={styles['comparison']}>
      <summary>{messages.comparison()}</summary>
      <div className={styles['stores']}>
        {stores.map(({ id, title, pros, cons }) => (
          <section key={id} aria-label={translate(title)} data-chosen={id === chosen || undefined}>
            <h3>{translate(title)}</h3>
            <ProsAndCons pros={pros.map(translate)} cons={cons.map(translate)} />
          </section>
        ))}
      </div>
    </details>
  )
}
