import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWizard } from '../store.ts'
import { useChoices } from './choices.ts'
import { LinkSwitch } from './LinkSwitch.tsx'
import { pack } from './pack.ts'
import type { Parcel } from './parcel.ts'
import { pendingParcel } from './pending-parcel.ts'
import type { SecretChoice } from './secret-choice.ts'
import styles from './SaveDialog.module.css'
import { SecretsChoice } from './SecretsChoice.tsx'
import { secretsOf } from './secrets-of.ts'
import { shareLink } from './share-link.ts'

const names: Readonly<Record<Parcel, string>> = {
  text: 'values.yaml',
  values: 'values.yaml',
  manifests: 'all manifests',
  everything: 'everything',
}

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
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" icon="download" onClick={save}>
        {isZip ? 'Save as zip' : 'Save'}
      </Button>
    </>
  )
  return (
    <Dialog title={`Save ${names[parcel]}`} onClose={onClose} actions={actions}>
      <div className={styles['parts']}>
        <SecretsChoice found={found} options={choices} value={choice} onChange={setChoice} />
        {isZip && (
          <p className={styles['hint']}>
            The zip holds values.yaml, secrets.values.yaml and the Helm command that takes both.
          </p>
        )}
        {takesLink && <LinkSwitch isTooLong={isLinked && shareLink(config) === null} />}
      </div>
    </Dialog>
  )
}
