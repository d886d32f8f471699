import { useState } from 'react'
import { languageId } from '../../i18n/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { notify } from '../notices.ts'
import { applyPatch } from '../store.ts'
import { describeConfig } from './describe-config.ts'
import type { Draft } from './draft.ts'
import styles from './DraftsDialog.module.css'
import { draftMessages as messages } from './messages.ts'
import { mostDrafts, recentDrafts, removeDraft } from './recent-drafts.ts'

function open({ config }: Draft, onClose: () => void): void {
  applyPatch({ ...config })
  notify({ tone: 'info', text: messages.opened(config.release.name) })
  onClose()
}

/** Writes a time in the language of the page, as the visitor's country does it. */
function clock(): Intl.DateTimeFormat {
  const language = languageId()
  const regional = navigator.languages.filter((one) => one.startsWith(language))
  return new Intl.DateTimeFormat([...regional, language], { dateStyle: 'medium', timeStyle: 'short' })
}

/** What this browser kept of earlier work. Opening a draft copies it into this tab; the draft itself stays. */
export default function DraftsDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const [drafts, setDrafts] = useState(recentDrafts)
  const when = clock()
  const remove = (ids: readonly string[]): void => {
    for (const id of ids) removeDraft(id)
    setDrafts(recentDrafts())
  }
  const actions = (
    <>
      {drafts.length > 0 && (
        <Button variant="quiet" onClick={() => remove(drafts.map(({ id }) => id))}>
          {messages.removeAll()}
        </Button>
      )}
      <Button onClick={onClose}>{messages.close()}</Button>
    </>
  )
  return (
    <Dialog title={messages.title()} onClose={onClose} actions={actions} wide>
      <p className={styles['lead']}>{messages.lead(mostDrafts)}</p>
      {drafts.length === 0 && <p className={styles['lead']}>{messages.none()}</p>}
      <ul className={styles['list']}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <div className={styles['words']}>
              <b>{draft.config.release.name}</b>
              <span>{describeConfig(draft.config)}</span>
              <time dateTime={new Date(draft.saved).toISOString()}>{when.format(draft.saved)}</time>
            </div>
            <Button size="small" onClick={() => open(draft, onClose)}>
              {messages.openDraft()}
            </Button>
            <Button
              size="small"
              variant="quiet"
              aria-label={messages.removeDraft(draft.config.release.name)}
              onClick={() => remove([draft.id])}
            >
              {messages.remove()}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
