import { translate } from '../../i18n/index.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { steps } from '../../wizard/index.ts'
import { messages } from './messages.ts'
import styles from './StepLinks.module.css'

/** To the steps before and after this one. */
export function StepLinks({ id }: { readonly id: string }): React.JSX.Element {
  const index = steps.findIndex((step) => step.id === id)
  const previous = steps[index - 1]
  const next = steps[index + 1]
  return (
    <nav aria-label={messages.neighbours()} className={styles['links']}>
      {previous && <ButtonLink href={`#${previous.id}`}>{messages.back()}</ButtonLink>}
      {next && (
        <ButtonLink href={`#${next.id}`} variant="primary">
          {messages.next(translate(next.title))}
        </ButtonLink>
      )}
    </nav>
  )
}
