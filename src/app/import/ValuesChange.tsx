import { Snippet } from '../form/blocks/Snippet.tsx'
import { DiffLines } from '../output/DiffLines.tsx'
import { useWizard } from '../store.ts'
import styles from './ImportDialog.module.css'
import { messages } from './messages.ts'
import { replacesWork } from './replaces-work.ts'

/** Comparing more would hold the page up. */
const maxLines = 4000

const count = (text: string): number => (text === '' ? 0 : text.replace(/\n$/, '').split('\n').length)

/** The values file that an import leads to: as changes where it takes the place of another, else folded. */
export function ValuesChange({ text }: { readonly text: string }): React.JSX.Element {
  const before = useWizard((state) => state.config.unread ?? state.view.valuesYaml)
  const isReplaced = useWizard((state) => replacesWork(state, text))
  const lines = count(text)
  const isLong = lines + count(before) > maxLines
  if (isReplaced)
    return (
      <section className={styles['change']}>
        <h3>{messages.replacesValues()}</h3>
        {isLong ? (
          <p>{messages.tooManyToCompare(count(before), lines)}</p>
        ) : (
          <DiffLines label={messages.valuesChanges()} before={before} after={text} />
        )}
      </section>
    )
  return (
    <details className={styles['notes']}>
      <summary>
        {messages.valuesFile()} <span>{messages.lines(lines)}</span>
      </summary>
      {isLong ? <p>{messages.tooLongToShow()}</p> : <Snippet label={messages.valuesFile()} text={text} />}
    </details>
  )
}
