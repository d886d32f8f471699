import { use } from 'react'
import type { Path } from '../../core/index.ts'
import { FindingNote } from '../../ui/FindingNote.tsx'
import { FindingCard } from '../findings/FindingCard.tsx'
import { placeOf } from '../findings/step-of-path.ts'
import { findingsAt } from './findings-at.ts'
import { StepContext } from './step-context.ts'
import { useJson } from './use-json.ts'
import { findingKey } from '../findings/finding-key.ts'

export interface FieldFindingsProps {
  /** The paths that the field or block edits. */
  readonly paths: readonly Path[]
}

/** What the rules say about a field, with the way out at hand. */
export function FieldFindings({ paths }: FieldFindingsProps): React.JSX.Element | null {
  const id = use(StepContext)
  const shown = useJson((state) =>
    findingsAt(state.view.findings, paths, (path) => placeOf(path)?.step === id),
  )
  if (shown.length === 0) return null
  return (
    <>
      {shown.map(({ finding, form }) => {
        const key = findingKey(finding)
        return form === 'full' ? (
          <FindingCard key={key} finding={finding} />
        ) : (
          <FindingNote key={key} severity={finding.severity} message={finding.message} />
        )
      })}
    </>
  )
}
