import { classNames } from './class-names.ts'
import styles from './ChoiceCards.module.css'

export interface Choice {
  readonly value: string
  readonly title: string
  readonly description: React.ReactNode
  readonly tags?: React.ReactNode
  /** Below the description, for example what speaks for and against it. */
  readonly details?: React.ReactNode
  /** Why it cannot be chosen. */
  readonly refused?: string | undefined
}

export interface ChoiceCardsProps {
  readonly legend: string
  /** Hidden where a heading right above says the same. */
  readonly hideLegend?: boolean
  /** Groups the radios; unique on the page. */
  readonly name: string
  readonly choices: readonly Choice[]
  readonly value: string | null
  readonly onChange: (value: string) => void
  readonly columns?: 2 | 3
}

/** One of a few things that need a word of explanation: radios as cards. */
export function ChoiceCards(props: ChoiceCardsProps): React.JSX.Element {
  const { legend, hideLegend, name, choices, value, onChange, columns = 2 } = props
  return (
    <fieldset className={styles['group']}>
      <legend className={classNames(styles['legend'], hideLegend && styles['hidden'])}>{legend}</legend>
      <div className={classNames(styles['cards'], columns === 3 && styles['three'])}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['card']} data-choice={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.refused !== undefined}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles['title']}>
              {choice.title}
              {choice.tags}
            </span>
            <span className={styles['description']}>{choice.refused ?? choice.description}</span>
            {choice.details}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
