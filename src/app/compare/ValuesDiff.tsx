import { useMemo, useState } from 'react'
import { compareValues, type ValueChange } from '../../core/upgrade/index.ts'
import type { Against } from './choice.ts'
import styles from './ComparePane.module.css'
import { describeValues } from './describe-values.ts'
import { DiffView } from './DiffView.tsx'
import { messages } from './messages.ts'
import type { Pair } from './pair.ts'
import { valuesTexts } from './values-texts.ts'

export interface ValuesDiffProps {
  readonly pair: Pair
  readonly against: Against
}

/** The values of both ends. Files are compared as files; against defaults and other charts, all values are. */
export function ValuesDiff({ pair, against }: ValuesDiffProps): React.JSX.Element {
  const isFile = against === 'imported' || against === 'previous'
  const [wantsAll, setWantsAll] = useState(false)
  const withDefaults = !isFile || wantsAll
  const { values, ...texts } = useMemo(() => valuesTexts(pair, withDefaults), [pair, withDefaults])
  const changes = useMemo(() => compareValues(...values), [values])
  const subject = `${pair.from.title} ${pair.to.title} ${withDefaults}`
  return (
    <>
      <div className={styles['summary']}>
        <InWords changes={changes} />
        {isFile && (
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={wantsAll}
              onChange={(event) => setWantsAll(event.target.checked)}
            />
            {messages.withDefaults()}
          </label>
        )}
      </div>
      <DiffView label={messages.values()} subject={subject} texts={texts} />
    </>
  )
}

/** How many values differ, and on demand which. */
function InWords({ changes }: { readonly changes: readonly ValueChange[] }): React.JSX.Element {
  const summary = describeValues(changes)
  if (changes.length === 0) return <p data-testid="compare-summary">{summary}</p>
  return (
    <details className={styles['words']}>
      <summary data-testid="compare-summary">{summary}</summary>
      <ul>
        {changes.map(({ path, words }) => (
          <li key={path.join('\n')}>{words}</li>
        ))}
      </ul>
    </details>
  )
}
