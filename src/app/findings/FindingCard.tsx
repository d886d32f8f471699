import { useState } from 'react'
import type { Finding } from '../../core/index.ts'
import { FindingNote } from '../../ui/FindingNote.tsx'
import { applyPatch } from '../store.ts'
import { FixDialog } from './FixDialog.tsx'
import { jumpTo } from './jump-to.ts'

interface FindingCardProps {
  readonly finding: Finding
  /** Whether to offer the way to the field; not where the card already stands at it. */
  readonly jump?: boolean
}

/** A finding with its fix: a safe one applies at once, one that changes more is shown first. */
export function FindingCard({ finding, jump = false }: FindingCardProps): React.JSX.Element {
  const [asking, setAsking] = useState(false)
  const { fix } = finding
  const apply = (): void => {
    setAsking(false)
    if (fix) applyPatch(fix.patch)
  }
  return (
    <>
      <FindingNote
        finding={finding}
        {...(fix && { onFix: fix.kind === 'confirm' ? () => setAsking(true) : apply })}
        {...(jump && { onJump: () => jumpTo(finding) })}
      />
      {asking && fix && <FixDialog fix={fix} onApply={apply} onClose={() => setAsking(false)} />}
    </>
  )
}
