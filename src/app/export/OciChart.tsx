import { useId } from 'react'
import { TextInput } from '../../ui/TextInput.tsx'
import { choose, useChoices } from './choices.ts'
import styles from './OciChart.module.css'

/** Where Flux takes the chart from, where that is not the public chart repository. */
export function OciChart(): React.JSX.Element {
  const id = useId()
  const { ociChart } = useChoices()
  return (
    <div className={styles['line']}>
      <label htmlFor={id}>Chart in an OCI registry</label>
      <TextInput
        id={id}
        value={ociChart}
        placeholder="none: the public chart repository"
        onChange={(event) => choose({ ociChart: event.target.value.trim() })}
      />
    </div>
  )
}
