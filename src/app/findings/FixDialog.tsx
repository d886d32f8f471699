import { useMemo } from 'react'
import type { Fix } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DiffLines } from '../output/DiffLines.tsx'
import { current, preview } from '../store.ts'
import styles from './FixDialog.module.css'
import { fixMessages as messages } from './messages.ts'

interface FixDialogProps {
  readonly fix: Fix
  readonly onApply: () => void
  readonly onClose: () => void
}

/** Shows what a fix would do to the values file before it is done. */
export default function FixDialog({ fix, onApply, onClose }: FixDialogProps): React.JSX.Element {
  const texts = useMemo(
    () => ({ before: current().view.valuesYaml, after: preview(fix.patch).valuesYaml }),
    [fix],
  )
  const actions = (
    <>
      <Button onClick={onClose}>{messages.cancel()}</Button>
      <Button variant="primary" onClick={onApply}>
        {messages.apply()}
      </Button>
    </>
  )
  return (
    <Dialog title={fix.title} onClose={onClose} actions={actions} wide>
      <p className={styles['lead']}>{messages.lead()}</p>
      <DiffLines label={messages.changes()} {...texts} />
    </Dialog>
  )
}
