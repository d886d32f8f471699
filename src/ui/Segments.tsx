import { classNames } from './class-names.ts'
import styles from './Segments.module.css'

export interface Segment {
  readonly value: string
  readonly label: React.ReactNode
}

export interface SegmentsProps {
  /** Groups the radios; unique on the page. */
  readonly name: string
  readonly options: readonly Segment[]
  /** Null where none is chosen. */
  readonly value: string | null
  readonly onChange: (value: string) => void
  readonly onBlur?: React.FocusEventHandler<HTMLInputElement>
  readonly labelledBy?: string | undefined
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly className?: string
}

/** Two to four choices side by side (auto, on, off): native radios that look like one control. */
export function Segments(props: SegmentsProps): React.JSX.Element {
  const { name, options, value, onChange, onBlur, labelledBy, label, describedBy, className } = props
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={classNames(styles['group'], className)}
    >
      {options.map((option) => (
        <label key={option.value} className={styles['segment']}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onBlur={onBlur}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
