import styles from './Kbd.module.css'

/** A key to press. */
export function Kbd({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return <kbd className={styles['key']}>{children}</kbd>
}
