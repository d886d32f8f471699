import type { LegacyDistro } from '../../core/import/index.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ImportDialog.module.css'
import { updateImport } from './import-session.ts'
import { messages } from './messages.ts'
import { readImport } from './read-import.ts'

function choose(distro: LegacyDistro): void {
  updateImport({ distro })
  void readImport()
}

/** Asks what values before 0.20 are for, where their keys do not tell: each distribution had a chart of its own. */
export function DistroChoice({ options }: { readonly options: readonly LegacyDistro[] }): React.JSX.Element {
  return (
    <fieldset className={styles['distros']}>
      <legend>{messages.whichDistro()}</legend>
      {options.map((distro) => (
        <Button key={distro} size="small" onClick={() => choose(distro)}>
          {distro}
        </Button>
      ))}
    </fieldset>
  )
}
