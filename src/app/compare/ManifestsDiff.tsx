import { useMemo, useState } from 'react'
import { compareManifests } from '../../core/upgrade/index.ts'
import styles from './ComparePane.module.css'
import { describeObjects } from './describe-objects.ts'
import { DiffView } from './DiffView.tsx'
import { messages } from './messages.ts'
import { isSecret, objectEntries } from './object-entries.ts'
import { ObjectList } from './ObjectList.tsx'
import { objectTexts } from './object-texts.ts'
import type { Pair } from './pair.ts'
import { Refused } from './Refused.tsx'

/** The objects of both ends: which ones differ, and how. */
export function ManifestsDiff({ pair }: { readonly pair: Pair }): React.JSX.Element {
  const { from, to } = pair
  const [wanted, setWanted] = useState<string | null>(null)
  const changes = useMemo(
    () => compareManifests(from.view.manifests, to.view.manifests),
    [from.view.manifests, to.view.manifests],
  )
  const entries = useMemo(() => objectEntries(changes), [changes])
  const one = entries.find(({ key }) => key === wanted)
  const shown = useMemo(
    () => (one ? [one] : entries.filter(({ isLabelOnly }) => !isLabelOnly)),
    [one, entries],
  )
  const texts = useMemo(() => objectTexts(shown, pair), [shown, pair])
  const refused = [from, to].filter(({ view }) => view.refusals.length > 0)
  if (refused.length > 0) return <Refused ends={refused} />
  return (
    <>
      <div className={styles['summary']}>
        <p data-testid="compare-summary">{describeObjects(changes)}</p>
        {shown.some(isSecret) && <p className={styles['aside']}>{messages.decodedSecrets()}</p>}
      </div>
      <div className={styles['objects']}>
        {entries.length > 0 && (
          <ObjectList entries={entries} chosen={one?.key ?? null} onChoose={setWanted} />
        )}
        <DiffView
          label={messages.manifests()}
          subject={`${from.title} ${to.title} ${one?.key ?? ''}`}
          texts={texts}
        />
      </div>
    </>
  )
}
