import { classNames } from './class-names.ts'
import styles from './YamlInput.module.css'

export interface YamlInputProps extends Omit<React.ComponentProps<'textarea'>, 'value' | 'rows' | 'wrap'> {
  readonly value: string
  /** Line (from 1) where reading stopped; null where the text is fine. */
  readonly errorLine?: number | null
}

/** A few lines of YAML with line numbers. It grows with its text; Tab leaves it, as in every other field. */
export function YamlInput({ value, errorLine, className, ...rest }: YamlInputProps): React.JSX.Element {
  const count = Math.max(value.split('\n').length, (rest.placeholder ?? '').split('\n').length)
  const invalid = errorLine !== undefined && errorLine !== null
  return (
    <div className={classNames(styles['frame'], invalid && styles['invalid'], className)}>
      <div className={styles['numbers']} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          // eslint-disable-next-line react/no-array-index-key
          <span key={index} className={index + 1 === errorLine ? styles['bad'] : undefined}>
            {index + 1}
          </span>
        ))}
      </div>
      <textarea
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        {...rest}
        value={value}
        rows={count}
        wrap="off"
        aria-invalid={invalid || undefined}
        className={styles['text']}
      />
    </div>
  )
}
