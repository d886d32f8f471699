import type { Imported } from '../../core/import/index.ts'
import { Check } from './Check.tsx'
import styles from './ImportDialog.module.css'
import type { ImportChoices } from './import-patch.ts'

interface UseChoicesProps {
  readonly imported: Imported
  readonly choices: ImportChoices
  readonly onChange: (choices: ImportChoices) => void
}

const releaseText = ({ name, namespace }: Imported['release']): string =>
  [name !== undefined && `name ${name}`, namespace !== undefined && `namespace ${namespace}`]
    .filter(Boolean)
    .join(' and ')

/** What to do with the values. */
export function UseChoices({ imported, choices, onChange }: UseChoicesProps): React.JSX.Element {
  const release = releaseText(imported.release)
  return (
    <fieldset className={styles['uses']}>
      <legend>What to do with it</legend>
      <Check
        title="Use these values on the page"
        checked={choices.replaces}
        onChange={(replaces) => onChange({ ...choices, replaces })}
      />
      <Check
        title="This is what runs now"
        help="Kept as what is deployed, and the release becomes an upgrade: later changes are judged against it."
        checked={choices.isDeployed}
        onChange={(isDeployed) => onChange({ ...choices, isDeployed })}
      />
      {release !== '' && (
        <Check
          title={`Take over the ${release}`}
          checked={choices.takesRelease}
          onChange={(takesRelease) => onChange({ ...choices, takesRelease })}
        />
      )}
    </fieldset>
  )
}
