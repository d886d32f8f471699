import { useId } from 'react'
import { minors } from '../../core/index.ts'
import { useWizard } from '../store.ts'
import { useBaseline } from './baseline.ts'
import { choose, useChoice, type Against } from './choice.ts'
import styles from './CompareBar.module.css'
import { messages } from './messages.ts'
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
      <label htmlFor={id}>{messages.compareWith()}</label>
      <select
        id={id}
        value={against === 'version' ? other : against}
        onChange={(event) => onSelect(event.target.value)}
      >
        <option value="defaults">{messages.chartDefaults()}</option>
        <option value="imported" disabled={!baseline}>
          {baseline ? messages.imported(baseline.title) : messages.nothingImported()}
        </option>
        <option value="previous" disabled={!previous}>
          {previous ? messages.deployed(previous.chart) : messages.nothingDeployed()}
        </option>
        <optgroup label={messages.otherChart()}>
          {minors.map((minor) => (
            <option key={minor} value={minor} disabled={minor === chart}>
              {minor === chart ? messages.currentChart(minor) : messages.chart(minor)}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  )
}
