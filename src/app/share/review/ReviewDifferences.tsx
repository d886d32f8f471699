import { useMemo } from 'react'
import type { JsonObject } from '../../../core/index.ts'
import { translate } from '../../../i18n/index.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { reviewGroups, type ReviewGroup } from '../../form/blocks/review/review-groups.ts'
import { ReviewRows } from '../../form/blocks/review/ReviewRows.tsx'
import { messages } from './messages.ts'
import styles from './ReviewDifferences.module.css'
import { ReviewPart } from './ReviewPart.tsx'

/** Everything that differs from the chart's defaults, by the area of the wizard that it belongs to. */
export function ReviewDifferences({ minimal }: { readonly minimal: JsonObject }): React.JSX.Element {
  const groups = useMemo(() => reviewGroups(minimal), [minimal])
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <ReviewPart title={messages.differences()} aside={messages.values(count)}>
      {count === 0 && <EmptyState title={messages.allDefaults()}>{messages.asShipped()}</EmptyState>}
      {groups.map((group) => (
        <Group key={group.step?.id ?? 'file'} {...group} />
      ))}
    </ReviewPart>
  )
}

function Group({ step, rows }: ReviewGroup): React.JSX.Element {
  return (
    <div className={styles['group']}>
      <h3>{step ? translate(step.title) : messages.otherSettings()}</h3>
      <ReviewRows rows={rows} />
    </div>
  )
}
