import { Suspense, useDeferredValue, useMemo } from 'react'
import { useWizard } from '../store.ts'
import { useBaseline } from './baseline.ts'
import { useChoice } from './choice.ts'
import { CompareBar } from './CompareBar.tsx'
import { Comparison } from './Comparison.tsx'
import styles from './ComparePane.module.css'
import { endsOf } from './ends.ts'
import { messages } from './messages.ts'

/** Values and manifests of the configuration against something else, and what a change of the chart version means for it. */
export default function ComparePane(): React.JSX.Element {
  const { against, other, isReversed, taken, part: wanted } = useChoice()
  const baseline = useBaseline()
  // Typing goes first: a comparison derives one or two more configurations.
  const state = useDeferredValue(useWizard((all) => all))
  const { config, ready } = state
  const ends = useMemo(
    () => endsOf({ against, other, isReversed, taken }, config, baseline),
    [against, other, isReversed, taken, config, baseline],
  )
  const hasReport = ends.against === 'version' || ends.against === 'previous'
  const part = wanted === 'report' && !hasReport ? 'values' : wanted
  const waiting = (
    <p className={styles['waiting']} aria-busy="true">
      {messages.loading()}
    </p>
  )
  return (
    <>
      <CompareBar ends={ends} part={part} hasReport={hasReport} />
      <div className={styles['body']} data-part={part}>
        <Suspense fallback={waiting}>
          {ready ? <Comparison ends={ends} part={part} state={state} /> : waiting}
        </Suspense>
      </div>
    </>
  )
}
