import { lifeCycle, lifeCycleAsOf, minors, type Catalog } from '../../../../core/index.ts'
import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { SelectInput } from '../../../../ui/SelectInput.tsx'
import { applyPatch, useWizard } from '../../../store.ts'
import { messages } from './messages.ts'
import { useContextFindings } from './use-context-findings.tsx'

const id = 'context-chart'

/** The patch is known of the version that is loaded. */
function label(minor: string, loaded: Catalog): string {
  const hasEnded = (lifeCycle[minor]?.endOfLife ?? '9') <= lifeCycleAsOf
  const version = minor === loaded.minor ? loaded.chartVersion : minor
  return hasEnded ? messages.ended(version) : version
}

function help(chart: string): string {
  const dates = lifeCycle[chart]
  const choice = messages.chartHelp()
  return dates
    ? `${choice} ${messages.chartDates(dates.released, dates.endOfSupport, dates.endOfLife)}`
    : choice
}

/** The minor of the chart; its latest patch is what is installed. */
export function ChartVersionField(): React.JSX.Element {
  const isComing = useWizard(({ awaited }) => awaited !== null)
  const chart = useWizard(({ awaited, config }) => (awaited ?? config).chart)
  const loaded = useWizard((state) => state.catalog)
  const findings = useContextFindings('chart')
  const options = minors.map((minor) => ({ value: minor, label: label(minor, loaded) }))
  return (
    <Field id={id} title={messages.chart()} help={help(chart)} findings={findings}>
      <SelectInput
        id={id}
        aria-describedby={fieldIds(id).help}
        aria-busy={isComing}
        options={options}
        value={chart}
        onChange={(event) => applyPatch({ chart: event.target.value })}
      />
    </Field>
  )
}
