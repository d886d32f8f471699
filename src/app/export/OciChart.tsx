import { useId } from 'react'
import { TextInput } from '../../ui/TextInput.tsx'
import { choose, useChoices } from './choices.ts'
import { messages } from './messages.ts'
import styles from './OciChart.module.css'

/** Where Flux takes the chart from, where that is not the public chart repository. */
export function OciChart(): React.JSX.Element {
  const id = useId()
  const { ociChart } = useChoices()
  return (
    <div className={styles['line']}>
      <label htmlFor={id}>{messages.ociChart()}</label>
      <TextInput
        id={id}
        value={ociChart}
        placeholder={messages.noOciChart()}
        onChange={(event) => choose({ ociChart: event.target.value.trim() })}
      />
    </div>
  )
}
