import { useState } from 'react'
import { parseDnsSubdomain } from '../../../../core/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { TextInput } from '../../../../ui/TextInput.tsx'
import { applyPatch, useWizard } from '../../../store.ts'
import { Block } from '../Block.tsx'
import styles from './ExistingClaim.module.css'
import { dropClaim, mountClaim, readClaim } from './existing-claim.ts'
import { messages } from './messages.ts'

const id = 'existing-claim'

/** Mounts a claim that exists in place of a new one: two settings that only work together. */
export default function ExistingClaim(): React.JSX.Element {
  const claim = useWizard((state) => readClaim(state.view.effective))
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const use = (): void => {
    const name = parseDnsSubdomain(text.trim())
    setError(name.ok ? null : name.reason)
    if (!name.ok) return
    applyPatch(mountClaim(name.value))
    setText('')
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    use()
  }
  return (
    <Block name="existing-claim">
      <Field
        id={id}
        wide
        title={messages.existing()}
        help={claim === null ? messages.existingHelp() : messages.existingUsed(claim)}
        changed={claim !== null}
        error={error}
      >
        <div className={styles['line']}>
          <TextInput
            id={id}
            mono
            value={text}
            invalid={error !== null}
            aria-describedby={fieldIds(id).describedBy(error !== null)}
            placeholder={claim ?? 'my-existing-pvc'}
            onChange={(event) => {
              setText(event.target.value)
              setError(null)
            }}
            onKeyDown={onKeyDown}
          />
          <Button onClick={use}>{messages.use()}</Button>
        </div>
        {claim !== null && (
          <Button variant="link" onClick={() => applyPatch(dropClaim)}>
            {messages.drop()}
          </Button>
        )}
      </Field>
    </Block>
  )
}
