import styles from './Switch.module.css'

export interface SwitchProps extends Omit<React.ComponentProps<'input'>, 'type' | 'role' | 'children'> {
  /** Words beside the switch that tell its state; the name comes from elsewhere where these are left out. */
  readonly text?: React.ReactNode
}

/** On or off: a native checkbox that says so as a switch. The whole line can be pressed. */
export function Switch({ text, ...rest }: SwitchProps): React.JSX.Element {
  return (
    <label className={styles['line']}>
      {/* A native checkbox has its state without `aria-checked`. */}
      {/* eslint-disable-next-line jsx-a11y/role-has-required-aria-props */}
      <input type="checkbox" role="switch" {...rest} className={styles['switch']} />
      {text !== undefined && <span className={styles['text']}>{text}</span>}
    </label>
  )
}
