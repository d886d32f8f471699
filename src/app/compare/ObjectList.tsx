import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { messages } from './messages.ts'
import type { ObjectEntry } from './object-entries.ts'
import styles from './ObjectList.module.css'

const signs = { added: '+', removed: '−', changed: '~', replaced: '!' } as const

export interface ObjectListProps {
  readonly entries: readonly ObjectEntry[]
  /** Key of an entry; null for all of them. */
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

/** The objects that differ, to look at one or at all; those whose chart label alone differs are folded. */
export function ObjectList({ entries, chosen, onChoose }: ObjectListProps): React.JSX.Element {
  const real = entries.filter(({ isLabelOnly }) => !isLabelOnly)
  const labels = entries.filter(({ isLabelOnly }) => isLabelOnly)
  const rowOf = (entry: ObjectEntry): React.JSX.Element => (
    <Row
      key={entry.key}
      kind={entry.kind}
      title={entry.title}
      words={entry.words}
      checked={entry.key === chosen}
      onChoose={() => onChoose(entry.key)}
    />
  )
  return (
    <fieldset className={styles['list']}>
      <legend>
        <VisuallyHidden>{messages.object()}</VisuallyHidden>
      </legend>
      <Row
        title={messages.allOfThese(real.length)}
        checked={chosen === null}
        onChoose={() => onChoose(null)}
      />
      {real.map(rowOf)}
      {labels.length > 0 && (
        <details className={styles['labels']}>
          <summary>{messages.labelOnly(labels.length)}</summary>
          {labels.map(rowOf)}
        </details>
      )}
    </fieldset>
  )
}

interface RowProps {
  readonly kind?: ObjectEntry['kind']
  readonly title: string
  readonly words?: string
  readonly checked: boolean
  readonly onChoose: () => void
}

function Row({ kind, title, words, checked, onChoose }: RowProps): React.JSX.Element {
  return (
    <label className={styles['row']}>
      <input type="radio" name="compare-object" checked={checked} onChange={onChoose} />
      <span className={classNames(styles['sign'], kind && styles[kind])} aria-hidden="true">
        {kind && signs[kind]}
      </span>
      <span className={styles['title']}>{title}</span>
      {words && <span className={styles['note']}>{words}</span>}
    </label>
  )
}
