import type { Path } from '../../../core/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { applyPatch, current, useWizard } from '../../store.ts'
import { useJson } from '../../form/use-json.ts'
import { openSetting } from '../address/arrival.ts'
import { pathText } from '../address/path-text.ts'
import { AddKey } from './AddKey.tsx'
import styles from './Entries.module.css'
import { addItem, addKey, entriesOf, removeEntry } from './entries-of.ts'
import { entryMessages as messages } from './messages.ts'
import { SettingLink } from './SettingLink.tsx'

export interface EntriesProps {
  /** The list or map. */
  readonly path: Path
  /** Where each link leads inside its entry: to the entry itself where this is empty. */
  readonly inside: Path
  readonly isList: boolean
}

/** The entries of a list or map of objects, each with a page of its own, and the means to add and remove them. */
export function Entries({ path, inside, isList }: EntriesProps): React.JSX.Element {
  const keys = useJson(({ view }) => entriesOf(view.effective, path))
  const defaults = useWizard(({ catalog }) => catalog.defaults)
  const name = path.at(-1) ?? ''
  const add = (key: string): void => {
    applyPatch(isList ? addItem(current().view.effective, path) : addKey(path, key))
    openSetting([...path, key, ...inside], 'control')
  }
  return (
    <section className={styles['entries']} aria-label={messages.label(name)}>
      <h3>{isList ? messages.items() : messages.entries()}</h3>
      {keys.length === 0 && <p className={styles['none']}>{messages.none()}</p>}
      {keys.length > 0 && (
        <ul>
          {keys.map((key) => (
            <li key={pathText([key])}>
              <SettingLink path={[...path, key, ...inside]} />
              <IconButton
                icon="remove"
                label={isList ? messages.removeItem(key) : messages.removeKey(key)}
                onClick={() => applyPatch(removeEntry(defaults, [...path, key]))}
              />
            </li>
          ))}
        </ul>
      )}
      {isList ? (
        <Button size="small" icon="plus" onClick={() => add(String(keys.length))}>
          {messages.addItem()}
        </Button>
      ) : (
        <AddKey taken={keys} onAdd={add} />
      )}
    </section>
  )
}
