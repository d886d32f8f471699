import { lazy, Suspense } from 'react'
import { loadEditor } from '../../editor/load-editor.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { isNarrow } from '../narrow-screen.ts'
import { DiffLines } from '../output/DiffLines.tsx'
import { useShownTheme } from '../theme.ts'
import styles from './DiffView.module.css'
import { messages } from './messages.ts'
import type { Texts } from './values-texts.ts'

const DiffPane = lazy(() => loadEditor(() => import('../../editor/DiffPane.tsx')))

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
      {isNarrow() ? (
        plain
      ) : (
        <Suspense fallback={plain}>
          <DiffPane label={label} subject={subject} {...texts} theme={theme} />
        </Suspense>
      )}
    </div>
  )
}
