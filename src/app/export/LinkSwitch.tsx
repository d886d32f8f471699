import { choose, useChoices } from './choices.ts'
import styles from './LinkSwitch.module.css'

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
        Link in a comment on top
        {isTooLong && <small>The configuration is too large for a link.</small>}
      </span>
    </label>
  )
}
