import { formatPath, type Config, type EncodedLink } from '../../core/index.ts'
import styles from './LeftOut.module.css'

interface LeftOutProps {
  readonly omitted: EncodedLink['omitted']
  readonly config: Config
}

/** What the values editor holds and no link does. */
function textNote({ text, unread }: Config): string | null {
  if (unread !== null)
    return 'What stands in the values editor cannot be read yet: the link has the values of before.'
  return /(^|\s)#/m.test(text) ? 'Comments of the values file are not in the link.' : null
}

/** Names what a link leaves out; nothing where it holds everything. */
export function LeftOut({ omitted, config }: LeftOutProps): React.JSX.Element | null {
  const note = textNote(config)
  if (omitted.length === 0 && note === null) return null
  return (
    <div className={styles['out']}>
      {omitted.length > 0 && (
        <>
          <b>Left out because {omitted.length === 1 ? 'it is a secret' : 'they are secrets'}:</b>
          <ul>
            {omitted.map(({ path, reason }) => (
              <li key={path.join('\0')}>
                <code>{formatPath(path)}</code> ({reason})
              </li>
            ))}
          </ul>
        </>
      )}
      {note !== null && <p>{note}</p>}
    </div>
  )
}
