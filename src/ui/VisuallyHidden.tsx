import styles from './VisuallyHidden.module.css'

/** Words for assistive technology alone. */
export function VisuallyHidden({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return <span className={styles['hidden']}>{children}</span>
}
