import { languageId } from '../../i18n/index.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ImportDialog.module.css'
import { resetImport } from './import-session.ts'
import { messages } from './messages.ts'

interface LongTextProps {
  readonly id: string
  readonly title: string
  readonly lines: readonly string[]
  /** Where reading stopped, from 1; null where it did not. */
  readonly line: number | null
}

/** Lines on each side of the one where reading stopped. */
const around = 2

/** A text that is too long to show: its name, its size, and the lines where reading stopped. */
export function LongText({ id, title, lines, line }: LongTextProps): React.JSX.Element {
  const first = line === null ? 0 : Math.max(0, line - 1 - around)
  const excerpt = line === null ? [] : lines.slice(first, line + around)
  return (
    <div className={styles['long']}>
      <output id={id}>{messages.longText(title, lines.length.toLocaleString(languageId()))}</output>
      <Button size="small" variant="quiet" onClick={() => resetImport()}>
        {messages.takeAnother()}
      </Button>
      {excerpt.length > 0 && (
        <pre>{excerpt.map((text, index) => `${first + index + 1}  ${text.slice(0, 200)}\n`).join('')}</pre>
      )}
    </div>
  )
}
