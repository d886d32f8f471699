import { lazy, Suspense, useState } from 'react'
import type { Finding, Fix } from '../../core/index.ts'
import { FindingNote, type NoteAction } from '../../ui/FindingNote.tsx'
import { applyPatch } from '../store.ts'

const FixDialog = lazy(() => import('./FixDialog.tsx'))

interface FindingCardProps {
  readonly finding: Finding
  /** What else to offer beside the fixes. */
  readonly links?: readonly NoteAction[]
}

/** A finding with its fixes: a safe one applies at once, one that changes more is shown first. */
export function FindingCard({ finding, links = [] }: FindingCardProps): React.JSX.Element {
  const [asking, setAsking] = useState<Fix | null>(null)
  const { severity, message, why, docs, fix, alternatives = [] } = finding
  const apply = (chosen: Fix): void => {
    setAsking(null)
    applyPatch(chosen.patch)
  }
  const fixes = [fix, ...alternatives]
    .filter((one) => one !== undefined)
    .map((one) => ({
      title: one.title,
      onClick: () => (one.kind === 'confirm' ? setAsking(one) : apply(one)),
    }))
  return (
    <>
      <FindingNote severity={severity} message={message} why={why} docs={docs} fixes={fixes} links={links} />
      <Suspense>
        {asking && <FixDialog fix={asking} onApply={() => apply(asking)} onClose={() => setAsking(null)} />}
      </Suspense>
    </>
  )
}
