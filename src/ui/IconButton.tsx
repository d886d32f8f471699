import styles from './IconButton.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './Icon.tsx'

export interface IconButtonProps extends Omit<React.ComponentProps<'button'>, 'children' | 'aria-label'> {
  readonly icon: IconName
  /** What it does: name for assistive technology, and tooltip. */
  readonly label: string
}

/** A button with a picture only. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames(styles['button'], className)}
    >
      <Icon name={icon} />
    </button>
  )
}
