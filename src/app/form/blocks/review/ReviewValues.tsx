import { useMemo } from 'react'
import { translate } from '../../../../i18n/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { useWizard } from '../../../store.ts'
import { messages } from './messages.ts'
import { reviewGroups, type ReviewGroup } from './review-groups.ts'
import { ReviewRows } from './ReviewRows.tsx'
import { ReviewSection } from './ReviewSection.tsx'
import styles from './ReviewValues.module.css'

/** Everything that differs from the chart's defaults, by step. */
export function ReviewValues(): React.JSX.Element {
  const minimal = useWizard((state) => state.view.minimal)
  const groups = useMemo(() => reviewGroups(minimal), [minimal])
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <ReviewSection title={messages.values()} aside={messages.count(count)}>
      {count === 0 && <EmptyState title={messages.allDefaults()}>{messages.emptyFile()}</EmptyState>}
      {groups.map((group) => (
        <Group key={group.step?.id ?? 'file'} {...group} />
      ))}
    </ReviewSection>
  )
}

function Group({ step, rows }: ReviewGroup): React.JSX.Element {
  return (
    <div className={styles['group']}>
      <h4 className={styles['head']}>
        {step ? (
          <>
            {translate(step.title)}
            <a href={`#${step.id}`} aria-label={messages.editStep(translate(step.title))}>
              {messages.edit()}
            </a>
          </>
        ) : (
          messages.onlyInFile()
        )}
      </h4>
      <ReviewRows rows={rows} />
    </div>
  )
}
