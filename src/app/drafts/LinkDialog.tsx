import { useMemo } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { notify } from '../notices.ts'
import { DiffLines } from '../output/DiffLines.tsx'
import { applyPatch, useWizard, viewAt } from '../store.ts'
import { describeConfig } from './describe-config.ts'
import styles from './LinkDialog.module.css'
import { linkMessages as messages } from './messages.ts'
import { pendingLink, setPendingLink, type PendingLink } from './pending-link.ts'

/** Asks whether a link may take the place of the work in this tab, and shows what would change. */
export default function LinkDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element | null {
  const link = pendingLink()
  return link && <Question link={link} onClose={onClose} />
}

interface QuestionProps {
  readonly link: PendingLink
  readonly onClose: () => void
}

function Question({ link, onClose }: QuestionProps): React.JSX.Element {
  const { config, notice } = link
  const ours = useWizard((state) => state.config)
  // Empty until the writer of values has arrived.
  const before = useWizard((state) => state.view.valuesYaml)
  const ready = useWizard((state) => state.ready)
  const sameChart = ours.chart === config.chart
  // The facts of the link's chart are not loaded yet: the values are written by those at hand.
  const after = useMemo(
    () => (ready ? viewAt({ ...config, chart: ours.chart }).valuesYaml : ''),
    [ready, config, ours.chart],
  )
  const answer = (): void => {
    setPendingLink(null)
    onClose()
  }
  const open = (): void => {
    applyPatch({ ...config })
    notify({ ...notice, text: messages.opened(notice.text) })
    answer()
  }
  const actions = (
    <>
      <Button onClick={answer}>{messages.keep()}</Button>
      <Button variant="primary" onClick={open}>
        {messages.openLink()}
      </Button>
    </>
  )
  return (
    <Dialog title={messages.title()} onClose={answer} actions={actions} wide>
      <p className={styles['lead']}>{messages.lead()}</p>
      <dl className={styles['both']}>
        <dt>{messages.here()}</dt>
        <dd>{describeConfig(ours)}</dd>
        <dt>{messages.link()}</dt>
        <dd>{describeConfig(config)}</dd>
      </dl>
      {!sameChart && <p className={styles['lead']}>{messages.otherChart(ours.chart)}</p>}
      <DiffLines label={messages.changes()} before={before} after={after} />
    </Dialog>
  )
}
