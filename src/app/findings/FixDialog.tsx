import { useMemo } from 'react'
import { apply, derive, type Fix } from '../../core/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { current } from '../store.ts'
import styles from './FixDialog.module.css'
import { diffLines } from 'diff'

interface FixDialogProps {
  readonly fix: Fix
  readonly onApply: () => void
  readonly onClose: () => void
}

/** Shows what a fix would do to the values file before it is done. */
export function FixDialog({ fix, onApply, onClose }: FixDialogProps): React.JSX.Element {
  const parts = useMemo(() => {
    const { config, version, view } = current()
    return diffLines(view.valuesYaml, derive(apply(config, fix.patch), version).valuesYaml)
  }, [fix])
  return (
    <Dialog title={fix.title} onClose={onClose}>
      <p className={styles['lead']}>
        This changes more than one setting, or drops something you entered. Undo brings it back.
      </p>
      <pre className={styles['diff']} aria-label="Change of values.yaml" tabIndex={0}>
        {parts.map((part, index) => (
          // Parts of one diff have only their place.
          // eslint-disable-next-line react/no-array-index-key
          <DiffPart key={index} sign={part.added ? '+' : part.removed ? '-' : ' '} text={part.value} />
        ))}
      </pre>
      <div className={styles['actions']}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" onClick={onApply}>
          Apply
        </Button>
      </div>
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
