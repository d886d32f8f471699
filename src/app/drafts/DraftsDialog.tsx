import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { notify } from '../notices.ts'
import { applyPatch } from '../store.ts'
import { describeConfig } from './describe-config.ts'
import type { Draft } from './draft.ts'
import styles from './DraftsDialog.module.css'
import { mostDrafts, recentDrafts, removeDraft } from './recent-drafts.ts'

function open({ config }: Draft, onClose: () => void): void {
  applyPatch({ ...config })
  notify({
    tone: 'info',
    text: `Opened the draft of ${config.release.name}. Undo brings back what was here.`,
  })
  onClose()
}

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** What this browser kept of earlier work. Opening a draft copies it into this tab; the draft itself stays. */
export default function DraftsDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const [drafts, setDrafts] = useState(recentDrafts)
  const remove = (ids: readonly string[]): void => {
    for (const id of ids) removeDraft(id)
    setDrafts(recentDrafts())
  }
  const actions = (
    <>
      {drafts.length > 0 && (
        <Button variant="quiet" onClick={() => remove(drafts.map(({ id }) => id))}>
          Delete all
        </Button>
      )}
      <Button onClick={onClose}>Close</Button>
    </>
  )
  return (
    <Dialog title="Recent drafts" onClose={onClose} actions={actions} wide>
      <p className={styles['lead']}>
        Each tab keeps its work in this browser, without secrets; the last {mostDrafts} stay. Nothing leaves
        the browser.
      </p>
      {drafts.length === 0 && <p className={styles['lead']}>There is none.</p>}
      <ul className={styles['list']}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <div className={styles['words']}>
              <b>{draft.config.release.name}</b>
              <span>{describeConfig(draft.config)}</span>
              <time dateTime={new Date(draft.saved).toISOString()}>{when.format(draft.saved)}</time>
            </div>
            <Button size="small" onClick={() => open(draft, onClose)}>
              Open
            </Button>
            <Button
              size="small"
              variant="quiet"
              aria-label={`Delete the draft of ${draft.config.release.name}`}
              onClick={() => remove([draft.id])}
            >
              Delete
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
