import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Words, type WordsProps } from '../../ui/Words.tsx'
import { AgainstSelect } from './AgainstSelect.tsx'
import { choose, useChoice, type Part } from './choice.ts'
import styles from './CompareBar.module.css'
import type { Ends } from './ends.ts'
import { messages } from './messages.ts'

const parts: readonly Part[] = ['values', 'manifests', 'report']

const isPart = (value: string): value is Part => parts.some((part) => part === value)

/** The titles of both ends, which may hold anything, in place of the words that stand for them. */
const titlesOf = ({ from, to }: Ends): WordsProps['marks'] => ({
  from: () => <strong>{from.title}</strong>,
  to: () => <strong>{to.title}</strong>,
})

export interface CompareBarProps {
  readonly ends: Ends
  readonly part: Part
  readonly hasReport: boolean
}

/** What is compared, in which direction, and which part of it is shown. */
export function CompareBar({ ends, part, hasReport }: CompareBarProps): React.JSX.Element {
  const { isReversed } = useChoice()
  const { against } = ends
  return (
    <div className={styles['bar']}>
      <AgainstSelect against={against} />
      <Segments
        name="compare-part"
        label={messages.part()}
        className={styles['parts'] ?? ''}
        options={parts
          .filter((one) => hasReport || one !== 'report')
          .map((one) => ({ value: one, label: messages[one]() }))}
        value={part}
        onChange={(value) => isPart(value) && choose({ part: value })}
      />
      <p className={styles['direction']}>
        <span>
          <Words text={messages.direction()} marks={titlesOf(ends)} />
        </span>
        {against === 'version' && (
          <Button size="small" onClick={() => choose({ isReversed: !isReversed })}>
            {messages.swap()}
          </Button>
        )}
      </p>
    </div>
  )
}
