import buttonStyles from './Button.module.css'
import { classNames } from './class-names.ts'

export interface ButtonLinkProps extends React.ComponentProps<'a'> {
  readonly href: string
  readonly variant?: 'plain' | 'primary' | 'quiet'
}

/** A link that looks like a button: for what leads somewhere. */
export function ButtonLink({
  variant = 'plain',
  className,
  children,
  ...rest
}: ButtonLinkProps): React.JSX.Element {
  return (
    <a {...rest} className={classNames(buttonStyles['button'], buttonStyles[variant], className)}>
      {children}
    </a>
  )
}
