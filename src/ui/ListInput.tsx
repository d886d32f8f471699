import { useRef } from 'react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { lineAction } from './line-action.ts'
import styles from './ListInput.module.css'
import { messages } from './messages.ts'
import { TextInput } from './TextInput.tsx'

export interface ListInputProps {
  /** What an item is called: `argument`. Names the inputs and buttons. */
  readonly itemName: string
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly placeholder?: string | undefined
  readonly labelledBy?: string | undefined
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
}

/** A list of texts, one line each. Enter adds a line below, Backspace in an empty line removes it. */
export function ListInput(props: ListInputProps): React.JSX.Element {
  const { itemName, values, onChange, placeholder, labelledBy, describedBy, invalid } = props
  const list = useRef<HTMLUListElement>(null)
  const focusLine = (index: number): void => {
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[Math.max(0, index)]?.focus())
  }
  const insert = (index: number): void => {
    onChange(values.toSpliced(index, 0, ''))
    focusLine(index)
  }
  const remove = (index: number): void => {
    onChange(values.toSpliced(index, 1))
    focusLine(Math.max(0, index - 1))
  }
  const onKeyDown = (event: React.KeyboardEvent, index: number): void => {
    const action = lineAction(event, values[index] ?? '')
    if (!action) return
    event.preventDefault()
    if (action === 'add') insert(index + 1)
    else remove(index)
  }
  return (
    <fieldset aria-labelledby={labelledBy} aria-describedby={describedBy} className={styles['list']}>
      <ul ref={list}>
        {values.map((value, index) => (
          // Lines have no identity but their place.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index}>
            <TextInput
              mono
              value={value}
              placeholder={placeholder}
              invalid={invalid ?? false}
              aria-label={`${itemName} ${index + 1}`}
              onChange={(event) => onChange(values.with(index, event.target.value))}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            <IconButton
              icon="close"
              label={messages.remove(itemName, index + 1)}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      <Button size="small" icon="plus" onClick={() => insert(values.length)}>
        {messages.add(itemName)}
      </Button>
    </fieldset>
  )
}
