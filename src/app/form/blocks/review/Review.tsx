import { Block } from '../Block.tsx'
import { ReviewFindings } from './ReviewFindings.tsx'
import { ReviewInstall } from './ReviewInstall.tsx'
import { ReviewValues } from './ReviewValues.tsx'

/** What is left to fix, what was chosen, and how to install it. */
export default function Review(): React.JSX.Element {
  return (
    <Block name="review">
      <ReviewFindings />
      <ReviewValues />
      <ReviewInstall />
    </Block>
  )
}
