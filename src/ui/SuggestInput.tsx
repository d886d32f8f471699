/* No native element shows notes beside its suggestions: this is the combobox pattern of the ARIA authoring practices. */
/* eslint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */
import { useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import { messages } from './messages.ts'
import styles from './SuggestInput.module.css'
import { TextInput, type TextInputProps } from './TextInput.tsx'
import { useCombobox } from './use-combobox.ts'

export interface SuggestedValue {
  readonly value: string
  /** When to take it, in a few words. */
  readonly note: string
}

export interface SuggestInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly suggestions: readonly SuggestedValue[]
}

/** A line of text with good values to pick from; any other value may be typed. */
export function SuggestInput(props: SuggestInputProps): React.JSX.Element {
  const { value, onChange, suggestions, onBlur, unit: _, ...rest } = props
  const listId = useId()
  const matching = suggestions.filter((one) => one.value.toLowerCase().includes(value.toLowerCase()))
  // A chosen value must not hide the others.
  const shown =
    suggestions.some((one) => one.value === value) || matching.length === 0 ? suggestions : matching
  const box = useCombobox(shown.length, (index) => onChange(shown[index]?.value ?? value))
  return (
    <span className={styles['frame']}>
      <TextInput
        {...rest}
        role="combobox"
        aria-expanded={box.open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={box.open && box.active >= 0 ? `${listId}-${box.active}` : undefined}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
          box.show()
        }}
        onClick={box.show}
        onKeyDown={box.onKeyDown}
        onBlur={(event) => {
          box.close()
          onBlur?.(event)
        }}
        className={styles['input'] ?? ''}
      />
      <Icon name="chevron-down" size={14} />
      <div
        id={listId}
        role="listbox"
        aria-label={messages.suggestions()}
        hidden={!box.open}
        className={styles['list']}
      >
        {shown.map((one, index) => (
          <div
            key={one.value}
            ref={index === box.active ? scrollIntoView : undefined}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={one.value === value}
            className={classNames(styles['option'], index === box.active && styles['active'])}
            // The input keeps the focus, so its blur does not close the list before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              onChange(one.value)
              box.close()
            }}
          >
            <span className={styles['value']}>{one.value}</span>
            <span className={styles['note']}>{one.note}</span>
          </div>
        ))}
      </div>
    </span>
  )
}

/** Long lists scroll with the keyboard. */
function scrollIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}
