import { formatPath, type Json } from '../../../../core/index.ts'
import { messages } from './messages.ts'
import type { Overwritten } from './overwritten.ts'
import styles from './PresetDialog.module.css'

interface PlanLossesProps {
  readonly mode: 'instead' | 'on-top'
  readonly losses: readonly Overwritten[]
}

/** More than this stay folded. */
const maxOpen = 12
/** Long values are cut: the diff below holds them in full. */
const maxLength = 40

function short(value: Json | undefined): string {
  if (value === undefined) return messages.theDefault()
  const text = JSON.stringify(value)
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}

/** The settings of the user that would be overwritten or dropped. */
export function PlanLosses({ mode, losses }: PlanLossesProps): React.JSX.Element | null {
  if (losses.length === 0) return null
  return (
    <section className={styles['part']}>
      <details open={mode === 'on-top' && losses.length <= maxOpen} className={styles['losses']}>
        <summary>{messages.losses[mode](losses.length)}</summary>
        <ul>
          {losses.map(({ path, before, after }) => (
            <li key={formatPath(path)}>
              <code>{formatPath(path)}</code>
              <span>
                {short(before)} → {short(after)}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
