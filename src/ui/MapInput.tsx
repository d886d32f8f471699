import { useRef } from 'react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './MapInput.module.css'
import { messages } from './messages.ts'
import { TextInput } from './TextInput.tsx'

/** A line of a map that is being edited: keys may be empty or doubled for a while. */
export interface MapLine {
  readonly key: string
  readonly value: string
}

export interface MapInputProps {
  /** What a line is called: `label`. */
  readonly itemName: string
  readonly lines: readonly MapLine[]
  readonly onChange: (lines: readonly MapLine[]) => void
  /** Indices of lines whose key is refused. */
  readonly badKeys?: readonly number[]
  readonly labelledBy?: string | undefined
  readonly describedBy?: string | undefined
  /** As one of the inputs gets and loses the focus. */
  readonly onFocus?: () => void
  readonly onBlur?: () => void
}

/** A map with free keys, one line each. */
export function MapInput(props: MapInputProps): React.JSX.Element {
  const { itemName, lines, onChange, badKeys = [], labelledBy, describedBy, onFocus, onBlur } = props
  const list = useRef<HTMLUListElement>(null)
  const change = (index: number, part: Partial<MapLine>): void =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)))
  const focusLine = (index: number): void => {
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[Math.max(0, index) * 2]?.focus())
  }
  const add = (): void => {
    onChange([...lines, { key: '', value: '' }])
    focusLine(lines.length)
  }
  const remove = (index: number): void => {
    onChange(lines.toSpliced(index, 1))
    focusLine(index - 1)
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <fieldset aria-labelledby={labelledBy} aria-describedby={describedBy} className={styles['map']}>
      <ul ref={list}>
        {lines.map(({ key, value }, index) => (
          // Lines have no identity but their place: their keys change while they are typed.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index}>
            <TextInput
              mono
              value={key}
              placeholder={messages.key()}
              invalid={badKeys.includes(index)}
              aria-label={messages.keyOf(itemName, index + 1)}
              onChange={(event) => change(index, { key: event.target.value })}
              onKeyDown={onKeyDown}
              onFocus={onFocus}
              onBlur={onBlur}
            />
            <TextInput
              mono
              value={value}
              placeholder={messages.value()}
              aria-label={messages.valueOf(itemName, index + 1)}
              onChange={(event) => change(index, { value: event.target.value })}
              onKeyDown={onKeyDown}
              onFocus={onFocus}
              onBlur={onBlur}
            />
            <IconButton
              icon="close"
              label={messages.remove(itemName, index + 1)}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      <Button size="small" icon="plus" onClick={add}>
        {messages.add(itemName)}
      </Button>
    </fieldset>
  )
}
