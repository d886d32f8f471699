import styles from './Loading.module.css'

/** Holds the place of a part of a step that is on its way. */
export const Loading = (): React.JSX.Element => <div className={styles['loading']} aria-busy="true" />
