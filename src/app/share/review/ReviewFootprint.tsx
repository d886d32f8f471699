import { useMemo } from 'react'
import { footprint, type View } from '../../../core/index.ts'
import { Footprint } from '../../../ui/Footprint.tsx'
import { describeNodes } from '../../output/describe-nodes.ts'
import { figuresOf } from '../../output/figures-of.ts'
import { FootprintClaims } from '../../output/FootprintClaims.tsx'
import { messages } from './messages.ts'
import styles from './ReviewFootprint.module.css'
import { ReviewPart } from './ReviewPart.tsx'

/** What it takes from the host cluster; nothing where nothing would be created. */
export function ReviewFootprint({ view }: { readonly view: View }): React.JSX.Element | null {
  const total = useMemo(() => footprint(view.manifests, view.effective), [view])
  if (view.manifests.length === 0) return null
  return (
    <ReviewPart title={messages.footprint()}>
      <Footprint look="plain" label={messages.footprint()} figures={figuresOf(total)} />
      {describeNodes(total).map((sentence) => (
        <p key={sentence} className={styles['sentence']}>
          {sentence}
        </p>
      ))}
      <FootprintClaims footprint={total} />
    </ReviewPart>
  )
}
