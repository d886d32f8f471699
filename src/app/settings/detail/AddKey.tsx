import { useId, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import styles from './AddKey.module.css'
import { entryMessages as messages } from './messages.ts'

export interface AddKeyProps {
  readonly taken: readonly string[]
  readonly onAdd: (key: string) => void
}

/** Names a new entry of a map. Any key will do, dots included, unless it is there already. */
export function AddKey({ taken, onAdd }: AddKeyProps): React.JSX.Element {
  const id = useId()
  const [key, setKey] = useState('')
  const isTaken = taken.includes(key)
  const add = (event: React.FormEvent): void => {
    event.preventDefault()
    if (key === '' || isTaken) return
    onAdd(key)
    setKey('')
  }
  return (
    <form className={styles['form']} onSubmit={add}>
      <label htmlFor={id}>{messages.newKey()}</label>
      <TextInput
        id={id}
        mono
        value={key}
        maxLength={253}
        invalid={isTaken}
        aria-describedby={isTaken ? `${id}-error` : undefined}
        onChange={(event) => setKey(event.target.value)}
      />
      <Button type="submit" icon="plus" disabled={key === '' || isTaken}>
        {messages.add()}
      </Button>
      {isTaken && (
        <p id={`${id}-error`} role="alert" className={styles['error']}>
          {messages.taken()}
        </p>
      )}
    </form>
  )
}
