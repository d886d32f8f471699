/* A native option takes plain text only. */
/* eslint-disable jsx-a11y/prefer-tag-over-role */
import { memo } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { SettingMarks } from '../SettingMarks.tsx'
import { versionsText } from '../detail/versions-text.ts'
import { Highlighted } from './Highlighted.tsx'
import styles from './SearchHit.module.css'
import type { SettingDoc } from './setting-doc.ts'

export interface SearchHitProps {
  readonly id: string
  readonly doc: SettingDoc
  readonly words: readonly string[]
  readonly active: boolean
  readonly onTake: (doc: SettingDoc) => void
}

/** A found setting: its path, what it is called, and what to know about it. */
export const SearchHit = memo(function SearchHit(props: SearchHitProps): React.JSX.Element {
  const { id, doc, words, active, onTake } = props
  const { text, title, help, pro, deprecated, elsewhere } = doc
  return (
    // The input keeps the focus and has the keyboard.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={active ? intoView : undefined}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classNames(styles['hit'], active && styles['active'])}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(doc)}
    >
      <span className={styles['path']}>
        <Highlighted text={text} words={words} />
      </span>
      <span className={styles['marks']}>
        <SettingMarks pro={pro} deprecated={deprecated} />
        {elsewhere && <span className={styles['elsewhere']}>{versionsText(elsewhere)}</span>}
      </span>
      {title !== '' && (
        <span className={styles['words']}>
          <b>
            <Highlighted text={title} words={words} />
          </b>{' '}
          <Highlighted text={help} words={words} />
        </span>
      )}
    </div>
  )
})

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}
