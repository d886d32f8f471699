import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWizard } from '../store.ts'
import { useChoices } from './choices.ts'
import { LinkSwitch } from './LinkSwitch.tsx'
import { messages } from './messages.ts'
import { pack } from './pack.ts'
import { pendingParcel } from './pending-parcel.ts'
import type { SecretChoice } from './secret-choice.ts'
import styles from './SaveDialog.module.css'
import { SecretsChoice } from './SecretsChoice.tsx'
import { secretsOf } from './secrets-of.ts'
import { shareLink } from './share-link.ts'

/** Asks what becomes of secrets before they leave the page in a file. The answer holds for this file alone. */
export default function SaveDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const [parcel] = useState(pendingParcel)
  const [choice, setChoice] = useState<SecretChoice>('hidden')
  const config = useWizard((state) => state.config)
  const view = useWizard((state) => state.view)
  const { isLinked } = useChoices()
  const { found, choices } = secretsOf(parcel, { config, view })
  const takesLink = parcel !== 'manifests' && !(parcel === 'text' && config.unread !== null)
  const isZip = choice === 'apart' && parcel !== 'everything'
  const save = (): void => {
    void pack(parcel, choice)
    onClose()
  }
  const actions = (
    <>
      <Button onClick={onClose}>{messages.cancel()}</Button>
      <Button variant="primary" icon="download" onClick={save}>
        {isZip ? messages.saveAsZip() : messages.save()}
      </Button>
    </>
  )
  return (
    <Dialog title={messages.saveTitle[parcel]()} onClose={onClose} actions={actions}>
      <div className={styles['parts']}>
        <SecretsChoice found={found} options={choices} value={choice} onChange={setChoice} />
        {isZip && <p className={styles['hint']}>{messages.zipHolds()}</p>}
        {takesLink && <LinkSwitch isTooLong={isLinked && shareLink(config) === null} />}
      </div>
    </Dialog>
  )
}
