import { choose, useChoices } from './choices.ts'
import styles from './LinkSwitch.module.css'
import { messages } from './messages.ts'

/** Whether files carry the share link. `isTooLong`: the configuration does not fit into a link. */
export function LinkSwitch({ isTooLong }: { readonly isTooLong: boolean }): React.JSX.Element {
  const { isLinked } = useChoices()
  return (
    <label className={styles['line']}>
      <input
        type="checkbox"
        checked={isLinked}
        onChange={(event) => choose({ isLinked: event.target.checked })}
      />
      <span>
        {messages.link()}
        {isTooLong && <small>{messages.tooLargeForLink()}</small>}
      </span>
    </label>
  )
}
