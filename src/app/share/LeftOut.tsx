import { formatPath, type Config, type EncodedLink } from '../../core/index.ts'
import { describeReason } from './describe-reason.ts'
import styles from './LeftOut.module.css'
import { messages } from './messages.ts'

interface LeftOutProps {
  readonly omitted: EncodedLink['omitted']
  readonly config: Config
}

/** What the values editor holds and no link does. */
function textNote({ text, unread }: Config): string | null {
  if (unread !== null) return messages.unreadText()
  return /(^|\s)#/m.test(text) ? messages.comments() : null
}

/** Names what a link leaves out; nothing where it holds everything. */
export function LeftOut({ omitted, config }: LeftOutProps): React.JSX.Element | null {
  const note = textNote(config)
  if (omitted.length === 0 && note === null) return null
  return (
    <div className={styles['out']}>
      {omitted.length > 0 && (
        <>
          <b>{messages.leftOut(omitted.length)}</b>
          <ul>
            {omitted.map(({ path, reason }) => (
              <li key={path.join('\0')}>
                <code>{formatPath(path)}</code> ({describeReason(reason)})
              </li>
            ))}
          </ul>
        </>
      )}
      {note !== null && <p>{note}</p>}
    </div>
  )
}
