import styles from './Button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './Icon.tsx'

export interface ButtonProps extends React.ComponentProps<'button'> {
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'link'
  readonly size?: 'medium' | 'small'
  readonly icon?: IconName
  /** The icon stands behind the words. */
  readonly iconEnd?: IconName | undefined
}

/** A native button; `type="button"` unless told otherwise. */
export function Button({
  variant = 'plain',
  size = 'medium',
  icon,
  iconEnd,
  className,
  children,
  ...rest
}: ButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles['button'], styles[variant], styles[size], className)}
    >
      {icon && <Icon name={icon} size={size === 'small' ? 14 : 16} />}
      {children}
      {iconEnd && <Icon name={iconEnd} size={size === 'small' ? 14 : 16} />}
    </button>
  )
}
