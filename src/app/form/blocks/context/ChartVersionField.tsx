import { lifeCycle, lifeCycleAsOf, minors } from '../../../../core/index.ts'
import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { SelectInput } from '../../../../ui/SelectInput.tsx'
import { applyPatch, useWizard } from '../../../store.ts'
import { useContextFindings } from './use-context-findings.tsx'

const id = 'context-chart'

/** The patch is known of the version that is loaded. */
function label(minor: string, chart: string, chartVersion: string): string {
  const ended = (lifeCycle[minor]?.endOfLife ?? '9') <= lifeCycleAsOf ? ' (end of life)' : ''
  return `${minor === chart ? chartVersion : minor}${ended}`
}

function help(chart: string): string {
  const dates = lifeCycle[chart]
  const choice = 'Decides which settings exist and what they default to; your own values stay.'
  return dates
    ? `${choice} Released ${dates.released}, fixes until ${dates.endOfSupport}, end of life ${dates.endOfLife}.`
    : choice
}

/** The minor of the chart; its latest patch is what is installed. */
export function ChartVersionField(): React.JSX.Element {
  const chart = useWizard((state) => state.config.chart)
  const chartVersion = useWizard((state) => state.catalog.chartVersion)
  const findings = useContextFindings('chart')
  const options = minors.map((minor) => ({ value: minor, label: label(minor, chart, chartVersion) }))
  return (
    <Field id={id} title="Chart version" help={help(chart)} findings={findings}>
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
