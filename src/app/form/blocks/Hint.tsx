import styles from './Hint.module.css'

/** A quiet line of explanation. */
export function Hint({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return <p className={styles['hint']}>{children}</p>
}
