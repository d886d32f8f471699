import type { Path } from '../../../core/index.ts'
import { pathText } from '../address/path-text.ts'
import { settingsAddress } from '../address/settings-address.ts'
import { messages } from './messages.ts'
import styles from './Crumbs.module.css'

const label = (key: string): string => (/^\d+$/.test(key) ? `[${key}]` : key)

/** The way down to a setting; each step leads to its section. */
export function Crumbs({ path }: { readonly path: Path }): React.JSX.Element {
  const ways = path.slice(0, -1).map((key, index) => ({ key, path: path.slice(0, index + 1) }))
  return (
    <nav aria-label={messages.sectionsAbove()} className={styles['crumbs']}>
      <ol>
        <li>
          <a href={`#${settingsAddress([])}`}>{messages.allSettings()}</a>
        </li>
        {ways.map((way) => (
          <li key={pathText(way.path)}>
            <a href={`#${settingsAddress(way.path)}`}>{label(way.key)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
