import styles from './CheckList.module.css'

export interface CheckListProps {
  readonly options: readonly string[]
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly labelledBy?: string | undefined
  readonly describedBy?: string | undefined
}

/** Some of a few known values: checkboxes. Values that are no option stay in the list and can be unchecked. */
export function CheckList(props: CheckListProps): React.JSX.Element {
  const { options, values, onChange, labelledBy, describedBy } = props
  const shown = [...options, ...values.filter((value) => !options.includes(value))]
  const toggle = (option: string, on: boolean): void =>
    onChange(on ? [...values, option] : values.filter((value) => value !== option))
  return (
    <fieldset aria-labelledby={labelledBy} aria-describedby={describedBy} className={styles['list']}>
      {shown.map((option) => (
        <label key={option} className={styles['option']}>
          <input
            type="checkbox"
            checked={values.includes(option)}
            onChange={(event) => toggle(option, event.target.checked)}
          />
          {option}
        </label>
      ))}
    </fieldset>
  )
}
