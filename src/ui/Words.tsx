import { Fragment } from 'react'

export interface WordsProps {
  /** A message with marked words: `Press <key>F8</key> to go on`. Marks do not nest. */
  readonly text: string
  /** What each mark makes of its words. */
  readonly marks: Readonly<Record<string, (words: string) => React.ReactNode>>
}

const marked = /<(\w+)>(.*?)<\/\1>/g

/** A message with elements in it, so that translations can put them where their language wants them. Never for text of the user. */
export function Words({ text, marks }: WordsProps): React.JSX.Element {
  const parts: React.ReactNode[] = []
  let end = 0
  for (const { 0: whole, 1: mark = '', 2: words = '', index } of text.matchAll(marked)) {
    parts.push(text.slice(end, index), marks[mark]?.(words) ?? words)
    end = index + whole.length
  }
  parts.push(text.slice(end))
  // Their order never changes without their text.
  // oxlint-disable-next-line react/no-array-index-key
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>{part}</Fragment>
      ))}
    </>
  )
}
