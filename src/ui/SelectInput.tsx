import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import styles from './SelectInput.module.css'

export interface SelectOption {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean
}

export interface SelectInputProps extends React.ComponentProps<'select'> {
  readonly options: readonly SelectOption[]
  readonly invalid?: boolean
}

/** A native select: what a phone knows best. */
export function SelectInput({ options, invalid, className, ...rest }: SelectInputProps): React.JSX.Element {
  return (
    <span className={styles['frame']}>
      <select
        {...rest}
        aria-invalid={invalid || undefined}
        className={classNames(styles['select'], className)}
      >
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={14} />
    </span>
  )
}
