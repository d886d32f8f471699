import { Words } from '../../ui/Words.tsx'
import { useWizard } from '../store.ts'
import { messages } from './messages.ts'
import styles from './NoFiles.module.css'

const marks = { link: (words: string) => <a href="#findings">{words}</a> }

/** Why a target has no files. */
export function NoFiles({ message }: { readonly message: string }): React.JSX.Element {
  const isRefused = useWizard((state) => state.view.refusals.length > 0)
  return (
    <section className={styles['none']} aria-label={messages.whyNoFiles()}>
      <h2>{messages.noFiles()}</h2>
      <p>{message}</p>
      {isRefused && (
        <p>
          <Words text={messages.findingsHelp()} marks={marks} />
        </p>
      )}
    </section>
  )
}
