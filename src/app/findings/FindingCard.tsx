import { lazy, Suspense, useState } from 'react'
import type { Finding, Fix } from '../../core/index.ts'
import { FindingNote } from '../../ui/FindingNote.tsx'
import { applyPatch } from '../store.ts'
import { jumpTo } from './jump-to.ts'

const FixDialog = lazy(() => import('./FixDialog.tsx'))

interface FindingCardProps {
  readonly finding: Finding
  /** Whether to offer the way to the field; not where the card already stands at it. */
  readonly jump?: boolean
}

/** A finding with its fixes: a safe one applies at once, one that changes more is shown first. */
export function FindingCard({ finding, jump = false }: FindingCardProps): React.JSX.Element {
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
      <FindingNote
        severity={severity}
        message={message}
        why={why}
        docs={docs}
        fixes={fixes}
        jump={jump ? { title: 'Go to the field', onClick: () => jumpTo(finding) } : undefined}
      />
      <Suspense>
        {asking && <FixDialog fix={asking} onApply={() => apply(asking)} onClose={() => setAsking(null)} />}
      </Suspense>
    </>
  )
}
