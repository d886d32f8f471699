import { lazy, Suspense } from 'react'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DiffLines } from '../output/DiffLines.tsx'
import { useShownTheme } from '../theme.ts'
import styles from './DiffView.module.css'
import { messages } from './messages.ts'
import type { Texts } from './values-texts.ts'

const DiffPane = lazy(() => import('../../editor/DiffPane.tsx'))

/** On a screen this narrow the editor is not worth its size. */
const narrow = window.matchMedia('(max-width: 900px)')

export interface DiffViewProps {
  /** What is compared, for assistive technology: `Values`. */
  readonly label: string
  /** What the texts are of: another one starts at the top. */
  readonly subject: string
  readonly texts: Texts
}

/** Two texts with their differences: line by line first and on phones, in the diff editor as soon as it is loaded. */
export function DiffView({ label, subject, texts }: DiffViewProps): React.JSX.Element {
  const theme = useShownTheme()
  if (texts.before === texts.after)
    return (
      <div className={styles['same']}>
        <EmptyState title={messages.noDifferences()} />
      </div>
    )
  const plain = (
    <div className={styles['plain']} data-testid="plain-diff">
      <DiffLines label={label} {...texts} />
    </div>
  )
  return (
    <div className={styles['frame']}>
      {narrow.matches ? (
        plain
      ) : (
        <Suspense fallback={plain}>
          <DiffPane label={label} subject={subject} {...texts} theme={theme} />
        </Suspense>
      )}
    </div>
  )
}
