import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './PaneBar.module.css'

export interface PaneBarProps {
  /** One line about what is shown. */
  readonly note: React.ReactNode
  /** Copies what is shown; false where the browser refused. */
  readonly onCopy: () => Promise<boolean>
  readonly onDownload?: () => void
  readonly children?: React.ReactNode
}

/** The line above an output text: what it is, and how to take it along. */
export function PaneBar({ note, onCopy, onDownload, children }: PaneBarProps): React.JSX.Element {
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => {
    if (copied === null) return undefined
    const timer = setTimeout(() => setCopied(null), 2500)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <div className={styles['bar']}>
      {children}
      <span className={styles['note']}>{note}</span>
      <span role="status">{copied === null ? '' : copied ? 'Copied' : 'Not allowed by the browser'}</span>
      <Button variant="quiet" onClick={() => void onCopy().then(setCopied)}>
        Copy
      </Button>
      {onDownload && (
        <Button variant="quiet" onClick={onDownload}>
          Save
        </Button>
      )}
    </div>
  )
}
