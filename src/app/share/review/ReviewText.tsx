import { CopyButton } from '../../../ui/CopyButton.tsx'
import { ReviewPart } from './ReviewPart.tsx'
import styles from './ReviewText.module.css'

/** The values file, to read and to copy. */
export function ReviewText({ text }: { readonly text: string }): React.JSX.Element | null {
  if (text === '') return null
  return (
    <ReviewPart
      title="values.yaml"
      aside={
        <span className={styles['copy']}>
          <CopyButton text={() => text} what="values.yaml" size="small" />
        </span>
      }
    >
      <pre className={styles['text']}>{text}</pre>
    </ReviewPart>
  )
}
