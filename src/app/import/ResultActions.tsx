import { Button } from '../../ui/Button.tsx'
import { useWizard } from '../store.ts'
import { firstChoices } from './first-choices.ts'
import styles from './ImportDialog.module.css'
import { updateImport, useImport, type Found } from './import-session.ts'
import { messages } from './messages.ts'
import { replacesWork } from './replaces-work.ts'
import { takeImport } from './take-import.ts'

interface ResultActionsProps {
  readonly found: Found
  readonly onClose: () => void
}

const goBack = (): void => updateImport({ found: null, distro: null })

/** The way back, the way out, and the import itself, by what it does. */
export function ResultActions({ found, onClose }: ResultActionsProps): React.JSX.Element {
  const { title, choices, isReading } = useImport()
  const first = firstChoices(useWizard((state) => state.config))
  const isReplaced = useWizard((state) => replacesWork(state, found.valuesText))
  const chosen = choices ?? first
  const { replaces, isDeployed } = chosen
  const asks = replaces && isReplaced
  const take = (): void => {
    takeImport(found, chosen, title)
    onClose()
  }
  return (
    <>
      <Button className={styles['back']} onClick={goBack}>
        {messages.back()}
      </Button>
      <Button onClick={onClose}>{asks ? messages.keepWork() : messages.cancel()}</Button>
      <Button variant="primary" onClick={take} disabled={isReading || !(replaces || isDeployed)}>
        {asks ? messages.replaceWork() : replaces ? messages.takeValues() : messages.keepAsRunning()}
      </Button>
    </>
  )
}
