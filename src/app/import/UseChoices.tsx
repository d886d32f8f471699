import type { Imported } from '../../core/import/index.ts'
import { Check } from './Check.tsx'
import styles from './ImportDialog.module.css'
import type { ImportChoices } from './import-patch.ts'
import { messages } from './messages.ts'

interface UseChoicesProps {
  readonly imported: Imported
  readonly choices: ImportChoices
  readonly onChange: (choices: ImportChoices) => void
}

/** The offer to take a release's names over; null where the text names none. */
function offerOf({ name, namespace }: Imported['release']): string | null {
  if (name === undefined) return namespace === undefined ? null : messages.takeNamespace(namespace)
  return namespace === undefined ? messages.takeName(name) : messages.takeBoth(name, namespace)
}

/** What to do with the values. */
export function UseChoices({ imported, choices, onChange }: UseChoicesProps): React.JSX.Element {
  const offer = offerOf(imported.release)
  return (
    <fieldset className={styles['uses']}>
      <legend>{messages.whatToDo()}</legend>
      <Check
        title={messages.takeOnPage()}
        checked={choices.replaces}
        onChange={(replaces) => onChange({ ...choices, replaces })}
      />
      <Check
        title={messages.runsNow()}
        help={messages.runsNowHelp()}
        checked={choices.isDeployed}
        onChange={(isDeployed) => onChange({ ...choices, isDeployed })}
      />
      {offer !== null && (
        <Check
          title={offer}
          checked={choices.takesRelease}
          onChange={(takesRelease) => onChange({ ...choices, takesRelease })}
        />
      )}
    </fieldset>
  )
}
