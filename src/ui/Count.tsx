import type { Severity } from '../core/index.ts'
import { classNames } from './class-names.ts'
import styles from './Count.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const words = { error: 'error', warning: 'warning', info: 'note' } as const

export interface CountProps {
  readonly severity: Severity
  readonly count: number
}

/** How many findings of a severity; nothing for none. */
export function Count({ severity, count }: CountProps): React.JSX.Element | null {
  if (count === 0) return null
  return (
    <span className={classNames(styles['count'], styles[severity])}>
      {count}
      <VisuallyHidden>{` ${words[severity]}${count === 1 ? '' : 's'}`}</VisuallyHidden>
    </span>
  )
}
