import { Snippet } from '../form/blocks/Snippet.tsx'
import { DiffLines } from '../output/DiffLines.tsx'
import { useWizard } from '../store.ts'
import styles from './ImportDialog.module.css'
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
        <h3>This replaces the values on the page</h3>
        {isLong ? (
          <p>
            {count(before)} lines go, {lines} come: too many to compare here.
          </p>
        ) : (
          <DiffLines label="Changes to the values file" before={before} after={text} />
        )}
      </section>
    )
  return (
    <details className={styles['notes']}>
      <summary>
        Values file <span>{lines === 1 ? '1 line' : `${lines} lines`}</span>
      </summary>
      {isLong ? <p>It is too long to show here.</p> : <Snippet label="Values file" text={text} />}
    </details>
  )
}
