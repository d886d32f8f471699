import { useId, useState } from 'react'
import type { Finding } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Words } from '../../ui/Words.tsx'
import { applyPatch, current } from '../store.ts'
import { muteMessages as messages } from './messages.ts'
import styles from './MuteDialog.module.css'

export interface MuteDialogProps {
  readonly finding: Finding
  readonly onClose: () => void
}

/** What a draft and a link take. */
const longestReason = 500

const marks = { code: (words: string) => <code>{words}</code> }

/** Asks why a rule should be silent. The reason is what a reviewer reads later, so there must be one. */
export default function MuteDialog({ finding, onClose }: MuteDialogProps): React.JSX.Element {
  const id = useId()
  const [reason, setReason] = useState('')
  const mute = (event: React.FormEvent): void => {
    event.preventDefault()
    if (reason.trim() === '') return
    applyPatch({ mutes: { ...current().config.mutes, [finding.rule]: reason.trim() } })
    onClose()
  }
  const actions = (
    <>
      <Button onClick={onClose}>{messages.cancel()}</Button>
      <Button variant="primary" type="submit" form={`${id}-form`} disabled={reason.trim() === ''}>
        {messages.muteRule()}
      </Button>
    </>
  )
  return (
    <Dialog title={messages.title(finding.title)} onClose={onClose} actions={actions}>
      <form id={`${id}-form`} className={styles['form']} onSubmit={mute}>
        <p>
          <Words text={messages.lead(finding.rule)} marks={marks} />
        </p>
        <label htmlFor={id}>{messages.reason()}</label>
        <TextInput
          id={id}
          value={reason}
          maxLength={longestReason}
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
    </Dialog>
  )
}
