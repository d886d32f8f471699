import { useMemo } from 'react'
import { translate } from '../../../../i18n/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { PathCode } from '../../../../ui/PathCode.tsx'
import { useWizard } from '../../../store.ts'
import { messages } from './messages.ts'
import { reviewGroups, type ReviewGroup, type ReviewRow } from './review-groups.ts'
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
      <dl className={styles['rows']}>
        {rows.map((row) => (
          <Row key={row.path} {...row} />
        ))}
      </dl>
    </div>
  )
}

function Row({ path, title, value }: ReviewRow): React.JSX.Element {
  const isLong = value.includes('\n') || value.length > 40
  return (
    <div className={styles['row']} data-long={isLong || undefined}>
      <dt>
        <span className={styles['title']}>{title}</span>
        <PathCode path={path} />
      </dt>
      <dd>
        <pre className={styles['value']}>{value}</pre>
      </dd>
    </div>
  )
}
