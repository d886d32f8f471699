import type { Severity } from '../core/index.ts'
import { classNames } from './class-names.ts'
import styles from './Count.module.css'
import { countWords } from './messages.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import { Words } from './Words.tsx'

export interface CountProps {
  readonly severity: Severity
  readonly count: number
}

const marks = { hidden: (words: string) => <VisuallyHidden>{words}</VisuallyHidden> }

/** How many findings of a severity; nothing for none. */
export function Count({ severity, count }: CountProps): React.JSX.Element | null {
  if (count === 0) return null
  return (
    <span className={classNames(styles['count'], styles[severity])}>
      <Words text={countWords[severity](count)} marks={marks} />
    </span>
  )
}
