import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { fixSafely } from './fix-safely.ts'
import styles from './FindingsTools.module.css'
import type { Filter } from './filter-findings.ts'
import type { Counts } from './count-findings.ts'

export interface FindingsToolsProps {
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  /** Of all findings, whatever the filter shows. */
  readonly counts: Counts
  /** How many findings a click can fix without asking. */
  readonly safe: number
}

/** Narrows the findings down, and fixes what needs no decision. */
export function FindingsTools({ filter, onFilter, counts, safe }: FindingsToolsProps): React.JSX.Element {
  const { error, warning, info } = counts
  const options = [
    { value: 'all', label: `All ${error + warning + info}` },
    { value: 'error', label: `Errors ${error}` },
    { value: 'warning', label: `Warnings ${warning}` },
    { value: 'info', label: `Notes ${info}` },
  ]
  return (
    <div className={styles['tools']}>
      <Segments
        name="findings-severity"
        label="Severity"
        options={options}
        value={filter.severity}
        onChange={(severity) => onFilter({ ...filter, severity })}
      />
      <TextInput
        className={styles['text']}
        type="search"
        aria-label="Filter findings"
        placeholder="Filter by word, rule or path"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <Button variant="primary" disabled={safe === 0} onClick={fixSafely}>
        {safe === 0 ? 'Nothing to fix safely' : `Fix all safe (${safe})`}
      </Button>
    </div>
  )
}
