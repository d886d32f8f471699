import { useReducer } from 'react'
import type { WizardState } from '../store.ts'
import type { Part } from './choice.ts'
import type { Ends } from './ends.ts'
import { ManifestsDiff } from './ManifestsDiff.tsx'
import { Missing } from './Missing.tsx'
import { UpgradeReport } from './UpgradeReport.tsx'
import { usePair } from './use-pair.ts'
import { ValuesDiff } from './ValuesDiff.tsx'
import { forgetVersion } from './version-of.ts'

export interface ComparisonProps {
  readonly ends: Ends
  readonly part: Part
  readonly state: WizardState
}

/** Both ends, derived, and the part of the comparison that is wanted. */
export function Comparison({ ends, part, state }: ComparisonProps): React.JSX.Element {
  const [, again] = useReducer((tries: number) => tries + 1, 0)
  const loaded = usePair(ends, state)
  if (!loaded.ok) {
    const { chart, reason } = loaded
    const retry = (): void => {
      forgetVersion(chart)
      again()
    }
    return <Missing chart={chart} reason={reason} onRetry={retry} />
  }
  const { pair } = loaded
  if (part === 'manifests') return <ManifestsDiff pair={pair} />
  if (part === 'report') return <UpgradeReport pair={pair} ends={ends} />
  return <ValuesDiff key={ends.against} pair={pair} against={ends.against} />
}
