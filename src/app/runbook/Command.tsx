import type { Block } from '../../core/runbook/index.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './Command.module.css'

type CommandProps = Pick<Extract<Block, { kind: 'command' }>, 'text' | 'note'>

/** Commands to copy, and what one should see. */
export function Command({ text, note }: CommandProps): React.JSX.Element {
  return (
    <div className={styles['command']}>
      <pre>{text}</pre>
      <div className={styles['copy']}>
        <CopyButton text={() => text} what={`command: ${firstLine(text)}`} size="small" />
      </div>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
    </div>
  )
}

/** Enough of a command to know it by. */
function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.replace(/ \\$/, '')
}
