import { diffLines } from 'diff'
import { useMemo } from 'react'
import type { Fix } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { current, preview } from '../store.ts'
import styles from './FixDialog.module.css'

interface FixDialogProps {
  readonly fix: Fix
  readonly onApply: () => void
  readonly onClose: () => void
}

/** Shows what a fix would do to the values file before it is done. */
export default function FixDialog({ fix, onApply, onClose }: FixDialogProps): React.JSX.Element {
  const parts = useMemo(() => {
    return diffLines(current().view.valuesYaml, preview(fix.patch).valuesYaml)
  }, [fix])
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" onClick={onApply}>
        Apply
      </Button>
    </>
  )
  return (
    <Dialog title={fix.title} onClose={onClose} actions={actions} wide>
      <p className={styles['lead']}>
        This changes more than one setting, or drops something you entered. Undo brings it back.
      </p>
      <pre className={styles['diff']}>
        {parts.map((part, index) => (
          // Parts of one diff have only their place.
          // oxlint-disable-next-line react/no-array-index-key
          <DiffPart key={index} sign={part.added ? '+' : part.removed ? '-' : ' '} text={part.value} />
        ))}
      </pre>
    </Dialog>
  )
}

const kinds = { '+': 'added', '-': 'removed', ' ': 'same' } as const

function DiffPart({
  sign,
  text,
}: {
  readonly sign: '+' | '-' | ' '
  readonly text: string
}): React.JSX.Element {
  const lines = text.replace(/\n$/, '').split('\n')
  const shown = sign === ' ' && lines.length > 6 ? [...lines.slice(0, 3), '…', ...lines.slice(-3)] : lines
  return <span className={styles[kinds[sign]]}>{shown.map((line) => `${sign} ${line}\n`).join('')}</span>
}
