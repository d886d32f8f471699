import { Words } from '../../ui/Words.tsx'
import { useWizard } from '../store.ts'
import { messages } from './messages.ts'
import styles from './NoRunbook.module.css'

const marks = { link: (words: string) => <a href="#findings">{words}</a> }

/** Why there is no runbook, and where to settle it. */
export function NoRunbook({ reason }: { readonly reason: string }): React.JSX.Element {
  const isRefused = useWizard((state) => state.view.refusals.length > 0)
  return (
    <section className={styles['none']} aria-label={messages.whyNone()}>
      <h2>{messages.none()}</h2>
      <p>{reason}</p>
      {isRefused && (
        <p>
          <Words text={messages.findingsHelp()} marks={marks} />
        </p>
      )}
    </section>
  )
}
