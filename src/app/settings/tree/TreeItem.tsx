import { memo } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { Count } from '../../../ui/Count.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { SettingMarks } from '../SettingMarks.tsx'
import { messages } from './messages.ts'
import styles from './TreeItem.module.css'

export interface TreeItemProps {
  readonly text: string
  readonly href: string
  readonly name: string
  readonly title: string
  readonly level: number
  readonly position: number
  readonly size: number
  readonly open: boolean | null
  readonly selected: boolean
  /** The one row that Tab reaches. */
  readonly reachable: boolean
  readonly changed: boolean
  readonly pro: boolean
  readonly deprecated: boolean
  readonly errors: number
  readonly warnings: number
  readonly onToggle: (text: string) => void
  readonly onFocus: (text: string) => void
}

/** A row of the tree: a link to the setting. Pressing a section opens it as well, pressing its arrow does only that. */
export const TreeItem = memo(function TreeItem(props: TreeItemProps): React.JSX.Element {
  const { text, href, level, position, size, open, selected, reachable, onToggle, onFocus } = props
  return (
    <a
      ref={selected ? bringIntoView : undefined}
      role="treeitem"
      href={href}
      data-setting={text}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={open ?? undefined}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      className={classNames(styles['row'], selected && styles['selected'])}
      style={{ '--level': level - 1 } as React.CSSProperties}
      onFocus={() => onFocus(text)}
      onClick={() => {
        if (open === false) onToggle(text)
      }}
    >
      {open === null ? (
        <span className={styles['leaf']} />
      ) : (
        <Arrow open={open} onPress={() => onToggle(text)} />
      )}
      <Words {...props} />
    </a>
  )
})

/** Scrolls the tree to a row that is selected from elsewhere; the page stays where the visitor is reading. */
function bringIntoView(row: HTMLElement | null): void {
  const tree = row?.closest('[role="tree"]')
  if (!row || !tree) return
  const { top, bottom, height } = tree.getBoundingClientRect()
  const place = row.getBoundingClientRect()
  if (place.top < top || place.bottom > bottom) tree.scrollTop += place.top - top - height / 3
}

/** For the mouse; the keyboard has the arrow keys. */
function Arrow({ open, onPress }: { open: boolean; onPress: () => void }): React.JSX.Element {
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <span
      aria-hidden="true"
      className={classNames(styles['arrow'], open && styles['open'])}
      onClick={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onPress()
      }}
    >
      <Icon name="chevron-right" size={14} />
    </span>
  )
}

function Words(props: TreeItemProps): React.JSX.Element {
  const { name, title, changed, pro, deprecated, errors, warnings } = props
  return (
    <>
      <span className={styles['name']}>{name}</span>
      {title !== '' && <span className={styles['title']}>{title}</span>}
      <span className={styles['marks']}>
        {changed && (
          <span className={styles['changed']} title={messages.changed()}>
            <VisuallyHidden>{messages.andChanged()}</VisuallyHidden>
          </span>
        )}
        <SettingMarks pro={pro} deprecated={deprecated} />
        <Count severity="error" count={errors} />
        <Count severity="warning" count={warnings} />
      </span>
    </>
  )
}
