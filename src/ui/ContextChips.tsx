import styles from './ContextChips.module.css'
import { messages } from './messages.ts'

export interface Chip {
  readonly label: string
  readonly value: string
  readonly href: string
}

/** What is being configured, in short: chart, release, cluster. Each leads to where it is changed. */
export function ContextChips({ chips }: { readonly chips: readonly Chip[] }): React.JSX.Element {
  return (
    <ul className={styles['chips']} aria-label={messages.context()}>
      {chips.map(({ label, value, href }) => (
        <li key={label}>
          <a href={href} className={styles['chip']} title={`${label}: ${value}`}>
            <span className={styles['label']}>{label}</span> <span className={styles['value']}>{value}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
