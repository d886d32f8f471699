import { useId } from 'react'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './LinkText.module.css'

interface LinkTextProps {
  readonly title: string
  /** What is copied, behind the word Copy. */
  readonly what: string
  readonly text: string
  readonly rows: number
}

/** A form of the link, to look at and to copy. */
export function LinkText({ title, what, text, rows }: LinkTextProps): React.JSX.Element {
  const id = useId()
  return (
    <div className={styles['form']}>
      <label htmlFor={id}>{title}</label>
      <CopyButton text={() => text} what={what} variant="plain" size="small" />
      <textarea
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  )
}
