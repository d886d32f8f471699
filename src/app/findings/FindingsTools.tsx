import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { toolMessages as messages } from './messages.ts'
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
    { value: 'all', label: messages.all(error + warning + info) },
    { value: 'error', label: messages.errors(error) },
    { value: 'warning', label: messages.warnings(warning) },
    { value: 'info', label: messages.notes(info) },
  ]
  return (
    <div className={styles['tools']}>
      <Segments
        name="findings-severity"
        label={messages.severity()}
        options={options}
        value={filter.severity}
        onChange={(severity) => onFilter({ ...filter, severity })}
      />
      <TextInput
        className={styles['text']}
        type="search"
        aria-label={messages.filter()}
        placeholder={messages.filterHint()}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <Button variant="primary" disabled={safe === 0} onClick={fixSafely}>
        {messages.fixAll(safe)}
      </Button>
    </div>
  )
}
