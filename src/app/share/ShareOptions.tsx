import { steps } from '../../wizard/index.ts'
import type { ShareChoices } from './share-choices.ts'
import styles from './ShareOptions.module.css'

interface ShareOptionsProps {
  readonly choices: ShareChoices
  readonly onChange: (choices: ShareChoices) => void
  /** The step or view that is shown. */
  readonly step: string
  /** How many rules are muted. */
  readonly mutes: number
}

const titleOf = (step: string): string =>
  steps.find(({ id }) => id === step)?.title ?? `${step.charAt(0).toUpperCase()}${step.slice(1)}`

/** What the link carries, and what it opens. */
export function ShareOptions({ choices, onChange, step, mutes }: ShareOptionsProps): React.JSX.Element {
  const { isReview, isPlaced, hasMutes } = choices
  return (
    <fieldset className={styles['options']}>
      <legend>What it opens and holds</legend>
      <Option
        title="Read-only view for reviewers"
        note="Differences, findings and objects to read and print, without the form."
        checked={isReview}
        onChange={(on) => onChange({ ...choices, isReview: on })}
      />
      <Option
        title="Open at this step and tab"
        note={isReview ? `${titleOf(step)}, once it is opened in the wizard.` : `${titleOf(step)}.`}
        checked={isPlaced}
        onChange={(on) => onChange({ ...choices, isPlaced: on })}
      />
      {mutes > 0 && (
        <Option
          title="With muted rules and their reasons"
          note={mutes === 1 ? '1 rule is muted.' : `${mutes} rules are muted.`}
          checked={hasMutes}
          onChange={(on) => onChange({ ...choices, hasMutes: on })}
        />
      )}
    </fieldset>
  )
}

interface OptionProps {
  readonly title: string
  readonly note: string
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
}

function Option({ title, note, checked, onChange }: OptionProps): React.JSX.Element {
  return (
    <label className={styles['option']}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {title}
        <small>{note}</small>
      </span>
    </label>
  )
}
