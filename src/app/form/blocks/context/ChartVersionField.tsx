import { lifeCycle, lifeCycleAsOf, minors } from '../../../../core/index.ts'
import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { SelectInput } from '../../../../ui/SelectInput.tsx'
import { applyPatch, useWizard } from '../../../store.ts'
import { messages } from './messages.ts'
import { useContextFindings } from './use-context-findings.tsx'

const id = 'context-chart'

/** The patch is known of the version that is loaded. */
function label(minor: string, chart: string, chartVersion: string): string {
  const hasEnded = (lifeCycle[minor]?.endOfLife ?? '9') <= lifeCycleAsOf
  const version = minor === chart ? chartVersion : minor
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
  const chart = useWizard((state) => state.config.chart)
  const chartVersion = useWizard((state) => state.catalog.chartVersion)
  const findings = useContextFindings('chart')
  const options = minors.map((minor) => ({ value: minor, label: label(minor, chart, chartVersion) }))
  return (
    <Field id={id} title={messages.chart()} help={help(chart)} findings={findings}>
      <SelectInput
        id={id}
        aria-describedby={fieldIds(id).help}
        options={options}
        value={chart}
        onChange={(event) => applyPatch({ chart: event.target.value })}
      />
    </Field>
  )
}
