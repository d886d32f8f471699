import { useId } from 'react'
import { secretPlaceholder } from '../../core/share/index.ts'
import type { FoundSecret } from './find-secrets.ts'
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

const texts: Readonly<Record<SecretChoice, { readonly title: string; readonly description: string }>> = {
  hidden: {
    title: 'Leave secrets out',
    description: `${secretPlaceholder} stands in their place; the wizard calls it an error until it is replaced.`,
  },
  apart: {
    title: 'Secrets in a file of their own',
    description:
      'It goes to Helm, Flux or Terraform beside the others. Tools that take none get placeholders.',
  },
  included: { title: 'Include them', description: 'The files hold them in plain text.' },
}

/** Which secrets there are, and what is to become of them. */
export function SecretsChoice(props: SecretsChoiceProps): React.JSX.Element {
  const { found, options, value, onChange, isBrief = false } = props
  const id = useId()
  return (
    <fieldset className={styles['group']}>
      <legend>{found.length === 1 ? '1 secret found' : `${found.length} secrets found`}</legend>
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
            <label htmlFor={`${id}-${option}`}>{texts[option].title}</label>
            {!isBrief && <small id={`${id}-${option}-about`}>{texts[option].description}</small>}
          </div>
        ))}
      </div>
      {isBrief && <p className={styles['about']}>{texts[value].description}</p>}
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
      {found.length > listed && <li>and {found.length - listed} more</li>}
    </ul>
  )
}
