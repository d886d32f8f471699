import type { Block } from '../../core/runbook/index.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './Command.module.css'
import { messages } from './messages.ts'

type CommandProps = Pick<Extract<Block, { kind: 'command' }>, 'text' | 'note'>

/** Commands to copy, and what one should see. */
export function Command({ text, note }: CommandProps): React.JSX.Element {
  return (
    <div className={styles['command']}>
      <pre>{text.split(flags).map(wordOrFlag)}</pre>
      <div className={styles['copy']}>
        <CopyButton text={() => text} what={messages.copiedCommand(firstLine(text))} size="small" />
      </div>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
    </div>
  )
}

/** Options of commands; a text split by it has them at the odd places. */
const flags = /(?<=\s)(--?[a-z][\w-]*)/

/** A break behind the hyphens of an option would make it another one to read. */
const wordOrFlag = (part: string, index: number): React.ReactNode =>
  index % 2 === 0 ? (
    part
  ) : (
    // Its place is all that tells one from the next.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index} className={styles['flag']}>
      {part}
    </span>
  )

/** Enough of a command to know it by. */
function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.replace(/ \\$/, '')
}
