import { useId } from 'react'
import { secretPlaceholder } from '../../core/share/index.ts'
import type { FoundSecret } from './find-secrets.ts'
import { messages } from './messages.ts'
import type { SecretChoice } from './secret-choice.ts'
import styles from './SecretsChoice.module.css'

export interface SecretsChoiceProps {
  readonly found: readonly FoundSecret[]
  readonly options: readonly SecretChoice[]
  readonly value: SecretChoice
  readonly onChange: (choice: SecretChoice) => void
  /** Only what is chosen is explained. */
  readonly isBrief?: boolean
}

/** More would push the choice out of sight. */
const listed = 4

const titleOf = (choice: SecretChoice): string => messages.choiceTitle[choice]()
const descriptionOf = (choice: SecretChoice): string => messages.choiceDescription[choice](secretPlaceholder)

/** Which secrets there are, and what is to become of them. */
export function SecretsChoice(props: SecretsChoiceProps): React.JSX.Element {
  const { found, options, value, onChange, isBrief = false } = props
  const id = useId()
  return (
    <fieldset className={styles['group']}>
      <legend>{messages.secretsFound(found.length)}</legend>
      <Places found={found} />
      <div className={isBrief ? styles['row'] : undefined}>
        {options.map((option) => (
          <div key={option} className={styles['option']}>
            <input
              id={`${id}-${option}`}
              type="radio"
              name={id}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
              aria-describedby={isBrief ? undefined : `${id}-${option}-about`}
            />
            <label htmlFor={`${id}-${option}`}>{titleOf(option)}</label>
            {!isBrief && <small id={`${id}-${option}-about`}>{descriptionOf(option)}</small>}
          </div>
        ))}
      </div>
      {isBrief && <p className={styles['about']}>{descriptionOf(value)}</p>}
    </fieldset>
  )
}

function Places({ found }: Pick<SecretsChoiceProps, 'found'>): React.JSX.Element {
  return (
    <ul className={styles['places']}>
      {found.slice(0, listed).map(({ place, reason }) => (
        <li key={place}>
          <code>{place}</code> ({reason})
        </li>
      ))}
      {found.length > listed && <li>{messages.morePlaces(found.length - listed)}</li>}
    </ul>
  )
}
