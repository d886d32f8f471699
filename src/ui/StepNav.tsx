import { classNames } from './class-names.ts'
import { Count } from './Count.tsx'
import { Icon } from './Icon.tsx'
import styles from './StepNav.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface StepLink {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly current: boolean
  /** The visitor was here or changed something, and nothing is wrong. */
  readonly done?: boolean
  readonly errors: number
  readonly warnings: number
}

export interface StepNavProps {
  readonly steps: readonly StepLink[]
  /** Links below the steps: findings, output. */
  readonly others?: readonly StepLink[]
  readonly className?: string
}

/** The list of steps with their state. */
export function StepNav({ steps, others = [], className }: StepNavProps): React.JSX.Element {
  return (
    <nav aria-label="Steps" className={classNames(styles['nav'], className)}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            <a href={step.href} aria-current={step.current ? 'step' : undefined} className={styles['link']}>
              <Dot number={index + 1} step={step} />
              <LinkWords {...step} />
            </a>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <ul>
          {others.map((link) => (
            <li key={link.id}>
              <a href={link.href} aria-current={link.current ? 'page' : undefined} className={styles['link']}>
                <LinkWords {...link} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

function LinkWords({ title, done, errors, warnings }: StepLink): React.JSX.Element {
  return (
    <>
      <span className={styles['title']}>{title}</span>
      {done && <VisuallyHidden>, done</VisuallyHidden>}
      {(errors > 0 || warnings > 0) && (
        <span className={styles['counts']}>
          <VisuallyHidden>, </VisuallyHidden>
          <Count severity="error" count={errors} />
          <Count severity="warning" count={warnings} />
        </span>
      )}
    </>
  )
}

function Dot({ number, step }: { readonly number: number; readonly step: StepLink }): React.JSX.Element {
  const shown = step.done && !step.current
  return (
    <span className={classNames(styles['dot'], shown && styles['done'])} aria-hidden="true">
      {shown ? <Icon name="check" size={11} /> : number}
    </span>
  )
}
