/* No native element shows a path, words and marks in its suggestions: this is the combobox pattern of the ARIA authoring practices. */
/* eslint-disable jsx-a11y/prefer-tag-over-role */
import { useId, useState } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { Kbd } from '../../../ui/Kbd.tsx'
import { StatusRegion } from '../../../ui/StatusRegion.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { openSetting } from '../address/arrival.ts'
import { messages } from './messages.ts'
import { SearchHit } from './SearchHit.tsx'
import { queryWords } from './search-settings.ts'
import type { SettingDoc } from './setting-doc.ts'
import styles from './SettingsSearch.module.css'
import { useSettingsSearch } from './use-settings-search.ts'

/** Finds settings of any version by path, title and help. Arrows move, Enter goes there, Escape closes the list, then empties the search. */
export function SettingsSearch(): React.JSX.Element {
  const id = useId()
  const [query, setQuery] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [at, setAt] = useState(0)
  const { hits, count } = useSettingsSearch(query)
  const words = queryWords(query)
  const isAsked = words.length > 0
  const show = isOpen && isAsked
  const take = ({ path }: SettingDoc): void => {
    setIsOpen(false)
    openSetting(path, 'control')
  }
  const move = (step: number): void => {
    setIsOpen(true)
    if (show && hits.length > 0) setAt((at + step + hits.length) % hits.length)
  }
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      const hit = hits[at]
      if (hit) take(hit)
    },
    Escape: show ? () => setIsOpen(false) : () => setQuery(''),
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  return (
    <search className={styles['search']}>
      <Icon name="search" />
      <TextInput
        id="settings-search"
        role="combobox"
        aria-label={messages.search()}
        aria-expanded={show && hits.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={show && hits[at] ? `${id}-${at}` : undefined}
        aria-keyshortcuts="/"
        placeholder={messages.hint()}
        maxLength={200}
        value={query}
        className={styles['input'] ?? ''}
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
          setIsOpen(true)
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      {query === '' && <Kbd>/</Kbd>}
      <StatusRegion text={show ? messages.found(count) : ''} />
      <div className={styles['popup']} hidden={!show}>
        <p className={styles['count']} aria-hidden="true">
          {messages.found(count)}
          {count > hits.length && messages.shown(hits.length)}
        </p>
        <div id={id} role="listbox" aria-label={messages.list()} className={styles['list']}>
          {hits.map((doc, index) => (
            <SearchHit
              key={doc.text}
              id={`${id}-${index}`}
              doc={doc}
              words={words}
              active={index === at}
              onTake={take}
            />
          ))}
        </div>
        {count === 0 && <p className={styles['none']}>{messages.noneHint()}</p>}
      </div>
    </search>
  )
}
