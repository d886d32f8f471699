import { useId } from 'react'
import { minors } from '../../core/index.ts'
import { useWizard } from '../store.ts'
import { useBaseline } from './baseline.ts'
import { choose, useChoice, type Against } from './choice.ts'
import styles from './CompareBar.module.css'
import { otherMinor } from './other-minor.ts'

const isAgainst = (value: string): value is Exclude<Against, 'version'> =>
  value === 'defaults' || value === 'imported' || value === 'previous'

function onSelect(value: string): void {
  if (isAgainst(value)) choose({ against: value })
  else choose({ against: 'version', other: value, isReversed: false })
}

/** Chooses what the values on the page are compared with. */
export function AgainstSelect({ against }: { readonly against: Against }): React.JSX.Element {
  const id = useId()
  const chart = useWizard((state) => state.config.chart)
  const previous = useWizard((state) => state.config.cluster.previous)
  const baseline = useBaseline()
  const other = otherMinor(useChoice(), chart)
  return (
    <div className={styles['against']}>
      <label htmlFor={id}>Compare with</label>
      <select
        id={id}
        value={against === 'version' ? other : against}
        onChange={(event) => onSelect(event.target.value)}
      >
        <option value="defaults">Chart defaults</option>
        <option value="imported" disabled={!baseline}>
          {baseline ? `Imported: ${baseline.title}` : 'Imported file (none yet)'}
        </option>
        <option value="previous" disabled={!previous}>
          {previous ? `Deployed values (${previous.chart})` : 'Deployed values (not given)'}
        </option>
        <optgroup label="Another chart version">
          {minors.map((minor) => (
            <option key={minor} value={minor} disabled={minor === chart}>
              {minor === chart ? `Chart ${minor} (current)` : `Chart ${minor}`}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  )
}
