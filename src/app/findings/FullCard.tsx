import { lazy, Suspense, useState } from 'react'
import type { Finding } from '../../core/index.ts'
import type { NoteAction } from '../../ui/FindingNote.tsx'
import { revealLine } from '../output/reveal.ts'
import { FindingCard } from './FindingCard.tsx'
import { jumpTo } from './jump-to.ts'
import { muteMessages, panelMessages } from './messages.ts'

const MuteDialog = lazy(() => import('./MuteDialog.tsx'))

export interface FullCardProps {
  readonly finding: Finding
  /** Its line in the values file, from 1; null where it has none. */
  readonly line: number | null
}

/** A finding away from its field: with the way to the field and to its line, and the means to mute it. */
export function FullCard({ finding, line }: FullCardProps): React.JSX.Element {
  const [muting, setMuting] = useState(false)
  const links: NoteAction[] = [
    { title: panelMessages.goToField(), iconEnd: 'arrow-right', onClick: () => jumpTo(finding) },
    ...(line === null ? [] : [{ title: panelMessages.line(line), onClick: () => revealLine(line) }]),
    { title: muteMessages.mute(), onClick: () => setMuting(true) },
  ]
  return (
    <>
      <FindingCard finding={finding} links={links} />
      <Suspense>{muting && <MuteDialog finding={finding} onClose={() => setMuting(false)} />}</Suspense>
    </>
  )
}
