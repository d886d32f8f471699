import { memo } from 'react'
import { classNames } from './class-names.ts'
import { Count } from './Count.tsx'
import { Icon } from './Icon.tsx'
import { messages } from './messages.ts'
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
    <nav aria-label={messages.steps()} className={classNames(styles['nav'], className)}>
      <ol>
        {steps.map((step, index) => (
          <Item key={step.id} {...step} number={index + 1} />
        ))}
      </ol>
      {others.length > 0 && (
        <ul>
          {others.map((link) => (
            <Item key={link.id} {...link} number={null} />
          ))}
        </ul>
      )}
    </nav>
  )
}

interface ItemProps extends StepLink {
  /** Null for what is no step. */
  readonly number: number | null
}

/** Rendered again only where something of it changed: the counts are made anew with every key that is pressed in the form. */
const Item = memo(function Item(link: ItemProps): React.JSX.Element {
  const { number, id, href, current } = link
  return (
    // The target of its own link: where the address names a step, the browser brings its entry into view.
    <li id={id}>
      <a
        ref={current ? reveal : undefined}
        href={href}
        aria-current={current ? (number === null ? 'page' : 'step') : undefined}
        className={styles['link']}
      >
        {number !== null && <Dot {...link} />}
        <LinkWords {...link} />
      </a>
    </li>
  )
})

/** Where the list is a strip that scrolls, the current step must not be out of sight. */
function reveal(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'center' })
}

function LinkWords({ title, done, errors, warnings }: StepLink): React.JSX.Element {
  return (
    <>
      <span className={styles['title']}>{title}</span>
      {done && <VisuallyHidden>{messages.done()}</VisuallyHidden>}
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

function Dot({ number, done, current }: ItemProps): React.JSX.Element {
  const shown = done && !current
  return (
    <span className={classNames(styles['dot'], shown && styles['done'])} aria-hidden="true">
      {shown ? <Icon name="check" size={11} /> : number}
    </span>
  )
}
