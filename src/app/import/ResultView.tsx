import { Icon } from '../../ui/Icon.tsx'
import { useWizard } from '../store.ts'
import { ChartChoice } from './ChartChoice.tsx'
import { countSettings } from '../count-settings.ts'
import { firstChoices } from './first-choices.ts'
import styles from './ImportDialog.module.css'
import { updateImport, useImport, type Found } from './import-session.ts'
import { messages } from './messages.ts'
import { NoteGroups } from './NoteGroups.tsx'
import { UseChoices } from './UseChoices.tsx'
import { ValuesChange } from './ValuesChange.tsx'

/** What was recognised, what becomes of it, and what it would replace. */
export function ResultView({ found }: { readonly found: Found }): React.JSX.Element {
  const { title, choices } = useImport()
  const first = firstChoices(useWizard((state) => state.config))
  const { imported, minor, valuesText } = found
  const chosen = choices ?? first
  return (
    <div className={styles['parts']}>
      <div className={styles['recognised']}>
        <Icon name="check" />
        <h3 ref={focus} tabIndex={-1}>
          {imported.title}
        </h3>
        <p>{messages.recognised(countSettings(imported.values), title)}</p>
      </div>
      <ChartChoice found={found} />
      <UseChoices imported={imported} choices={chosen} onChange={(next) => updateImport({ choices: next })} />
      <NoteGroups notes={imported.notes} minor={minor} />
      {chosen.replaces && <ValuesChange text={valuesText} />}
    </div>
  )
}

/** The button that led here is gone; what was recognised is read out next. */
function focus(heading: HTMLElement | null): void {
  heading?.focus()
}
