import { useMemo } from 'react'
import type { Field } from '../../../core/index.ts'
import { translate } from '../../../i18n/index.ts'
import { steps } from '../../../wizard/index.ts'
import { placeOf } from '../../findings/step-of-path.ts'
import { useWizard } from '../../store.ts'
import { useLifetimes } from '../use-lifetimes.ts'
import { allowedText } from './allowed-text.ts'
import { defaultText } from './default-text.ts'
import { factMessages as messages } from './messages.ts'
import { plainEntry } from './plain-entry.ts'
import styles from './SettingFacts.module.css'
import { typeText } from './type-text.ts'
import { versionsText } from './versions-text.ts'
import { wizardEntry } from './wizard-entry.ts'

export interface SettingFactsProps {
  readonly facts: Field
  /** A mere section has neither type nor default to speak of. */
  readonly isField: boolean
}

/** What the chart version says about a setting. */
export function SettingFacts({ facts, isField }: SettingFactsProps): React.JSX.Element {
  const own = useWizard((state) => wizardEntry(facts.path, state))
  const allowed = useMemo(() => allowedText(facts, own ?? plainEntry(facts)), [own, facts])
  const lifetime = useLifetimes().of(facts.path)
  const step = own && steps.find(({ id }) => id === placeOf(facts.path)?.step)
  const fallback = defaultText(facts.default)
  return (
    <dl className={styles['facts']}>
      {isField && (
        <>
          <dt>{messages.type()}</dt>
          <dd>{facts.required ? messages.required(typeText(facts)) : typeText(facts)}</dd>
          <dt>{messages.fallback()}</dt>
          <dd>{facts.default === undefined || facts.default === '' ? fallback : <pre>{fallback}</pre>}</dd>
        </>
      )}
      {isField && allowed !== null && (
        <>
          <dt>{messages.allowed()}</dt>
          <dd>{allowed}</dd>
        </>
      )}
      {lifetime && (
        <>
          <dt>{messages.charts()}</dt>
          <dd>{versionsText(lifetime)}</dd>
        </>
      )}
      {step && (
        <>
          <dt>{messages.step()}</dt>
          <dd>
            <a href={`#${step.id}`}>{translate(step.title)}</a>
          </dd>
        </>
      )}
    </dl>
  )
}
