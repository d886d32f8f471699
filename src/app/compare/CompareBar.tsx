import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { AgainstSelect } from './AgainstSelect.tsx'
import { choose, useChoice, type Part } from './choice.ts'
import styles from './CompareBar.module.css'
import type { Ends } from './ends.ts'

const parts: readonly { readonly value: Part; readonly label: string }[] = [
  { value: 'values', label: 'Values' },
  { value: 'manifests', label: 'Manifests' },
  { value: 'report', label: 'Report' },
]

const isPart = (value: string): value is Part => parts.some((part) => part.value === value)

export interface CompareBarProps {
  readonly ends: Ends
  readonly part: Part
  readonly hasReport: boolean
}

/** What is compared, in which direction, and which part of it is shown. */
export function CompareBar({ ends, part, hasReport }: CompareBarProps): React.JSX.Element {
  const { isReversed } = useChoice()
  const { against, from, to } = ends
  return (
    <div className={styles['bar']}>
      <AgainstSelect against={against} />
      <Segments
        name="compare-part"
        label="Part"
        className={styles['parts'] ?? ''}
        options={hasReport ? parts : parts.filter(({ value }) => value !== 'report')}
        value={part}
        onChange={(value) => isPart(value) && choose({ part: value })}
      />
      <p className={styles['direction']}>
        <span>
          From <strong>{from.title}</strong> to <strong>{to.title}</strong>
        </span>
        {against === 'version' && (
          <Button size="small" onClick={() => choose({ isReversed: !isReversed })}>
            Swap
          </Button>
        )}
      </p>
    </div>
  )
}
