import styles from './TextInput.module.css'
import { classNames } from './class-names.ts'

export interface TextInputProps extends React.ComponentProps<'input'> {
  readonly invalid?: boolean
  /** Names, tags and other text that is read letter by letter. */
  readonly mono?: boolean
  /** Shown behind the input: `seconds`. */
  readonly unit?: string | undefined
}

/** A line of text. Spelling aids are off, because values are no prose. */
export function TextInput({ invalid, mono, unit, className, ...rest }: TextInputProps): React.JSX.Element {
  const input = (
    <input
      type="text"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      {...rest}
      aria-invalid={invalid || undefined}
      className={classNames(styles['input'], mono && styles['mono'], className)}
    />
  )
  if (!unit) return input
  return (
    <span className={styles['withUnit']}>
      {input}
      <span className={styles['unit']}>{unit}</span>
    </span>
  )
}
