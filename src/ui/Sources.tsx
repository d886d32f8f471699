import { messages } from './messages.ts'
import styles from './Sources.module.css'

const isAddress = (source: string): boolean => /^https:\/\/[^\s]+$/.test(source)

/** Where a fact comes from: public addresses as links, everything else as text. */
export function Sources({ docs }: { readonly docs: readonly string[] }): React.JSX.Element | null {
  if (docs.length === 0) return null
  return (
    <ul className={styles['sources']} aria-label={messages.sources()}>
      {docs.map((source) => (
        <li key={source}>
          {isAddress(source) ? (
            <a href={source} target="_blank" rel="noreferrer">
              {source.replace('https://', '')}
            </a>
          ) : (
            source
          )}
        </li>
      ))}
    </ul>
  )
}
