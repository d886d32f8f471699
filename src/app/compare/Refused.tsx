import { formatPath } from '../../core/index.ts'
import styles from './ComparePane.module.css'
import { messages } from './messages.ts'
import type { DerivedEnd } from './pair.ts'

/** Why there are no manifests to compare: what each chart says to the values. */
export function Refused({ ends }: { readonly ends: readonly DerivedEnd[] }): React.JSX.Element {
  return (
    <section className={styles['refused']} aria-label={messages.whyNoManifests()}>
      {ends.map(({ title, view }) => (
        <div key={title}>
          <h2>{messages.helmRefuses(title)}</h2>
          <p>{messages.nothingToCompare()}</p>
          <ul>
            {view.refusals.map(({ kind, message, path }) => (
              <li key={`${kind} ${path?.join('.')} ${message}`}>
                {path && path.length > 0 && <code>{formatPath(path)}</code>} {message}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
