import { useId } from 'react'
import { minors } from '../../core/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { useWizard } from '../store.ts'
import { describeFit } from './describe-fit.ts'
import styles from './ImportDialog.module.css'
import { useImport, type Found } from './import-session.ts'
import { messages } from './messages.ts'
import { readImport } from './read-import.ts'

/** The chart version to import for: which ones have every key, and how many keys the chosen one lacks. */
export function ChartChoice({ found }: { readonly found: Found }): React.JSX.Element {
  const id = useId()
  const { isReading } = useImport()
  const current = useWizard((state) => state.config.chart)
  const { imported, minor } = found
  const options = minors.map((value) => ({
    value,
    label: imported.fits.includes(value) ? messages.chartThatFits(value) : messages.chartThatLacks(value),
  }))
  const { isGood, text } = describeFit(imported, minor, current)
  return (
    <div className={styles['chart']}>
      <label htmlFor={id}>{messages.chartVersion()}</label>
      <SelectInput
        id={id}
        options={options}
        value={minor}
        aria-busy={isReading}
        aria-describedby={`${id}-fit`}
        onChange={(event) => void readImport(event.target.value)}
      />
      <p id={`${id}-fit`} className={styles['fit']} data-good={isGood}>
        <Icon name={isGood ? 'check' : 'warning'} size={14} />
        <span>{text}</span>
      </p>
    </div>
  )
}
