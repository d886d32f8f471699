import { classNames } from './class-names.ts'
import styles from './TabPanel.module.css'

export interface TabPanelProps {
  /** The `name` of the `Tabs`. */
  readonly name: string
  /** The id of the tab. */
  readonly id: string
  readonly className?: string | undefined
  readonly children: React.ReactNode
}

/** What the chosen tab shows. */
export function TabPanel({ name, id, className, children }: TabPanelProps): React.JSX.Element {
  return (
    <div
      role="tabpanel"
      id={`${name}-${id}-panel`}
      aria-labelledby={`${name}-${id}-tab`}
      className={classNames(styles['panel'], className)}
    >
      {children}
    </div>
  )
}
