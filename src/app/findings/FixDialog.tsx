import { useMemo } from 'react'
import type { Fix } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DiffLines } from '../output/DiffLines.tsx'
import { current, preview } from '../store.ts'
import styles from './FixDialog.module.css'

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
      <DiffLines label="Changes to the values file" {...texts} />
    </Dialog>
  )
}
