import { useId } from 'react'
import styles from './ImportDialog.module.css'

interface CheckProps {
  readonly title: string
  readonly help?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A native checkbox with its words. */
export function Check({ title, help, checked, onChange }: CheckProps): React.JSX.Element {
  const id = useId()
  return (
    <div className={styles['check']}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={help === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{title}</span>
      </label>
      {help !== undefined && <p id={id}>{help}</p>}
    </div>
  )
}
