import { Fragment } from 'react'
import { highlight } from './highlight.ts'
import styles from './Highlighted.module.css'

export interface HighlightedProps {
  readonly text: string
  readonly words: readonly string[]
}

/** A text with the words of the query marked. A path breaks at its dots. */
export function Highlighted({ text, words }: HighlightedProps): React.JSX.Element {
  return (
    <>
      {highlight(text, words).map((part, index) =>
        part.hit ? (
          // Parts have no identity but their place.
          // eslint-disable-next-line react/no-array-index-key
          <mark key={index} className={styles['hit']}>
            <Breaking text={part.text} />
          </mark>
        ) : (
          // eslint-disable-next-line react/no-array-index-key
          <Breaking key={index} text={part.text} />
        ),
      )}
    </>
  )
}

function Breaking({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <>
      {text.split(/(?<=\.)(?=\S)/).map((piece, index) => (
        // eslint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </>
  )
}
