import { useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './CopyButton.module.css'
import { copyNames, copyWords } from './messages.ts'
import { StatusRegion } from './StatusRegion.tsx'

export interface CopyButtonProps {
  /** Asked when pressed, so that the text need not be made before. */
  readonly text: () => string
  /** What is copied, behind the word Copy for assistive technology: `values.yaml`. */
  readonly what?: string
  readonly variant?: 'plain' | 'quiet'
  readonly size?: 'medium' | 'small'
}

type Outcome = 'idle' | 'copied' | 'failed'

/** Copies a text and says so for a while. */
export function CopyButton({
  text,
  what,
  variant = 'quiet',
  size = 'medium',
}: CopyButtonProps): React.JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>('idle')
  useEffect(() => {
    if (outcome === 'idle') return undefined
    const timer = setTimeout(() => setOutcome('idle'), 2500)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    )
  }
  return (
    <>
      <Button
        variant={variant}
        size={size}
        icon={outcome === 'copied' ? 'check' : 'copy'}
        onClick={copy}
        aria-label={what && copyNames[outcome](what)}
      >
        <span className={styles['word']}>{copyWords[outcome]()}</span>
      </Button>
      <StatusRegion text={outcome === 'idle' ? '' : copyWords[outcome]()} />
    </>
  )
}
