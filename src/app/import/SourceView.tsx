import { useId } from 'react'
import { Words } from '../../ui/Words.tsx'
import { DistroChoice } from './DistroChoice.tsx'
import { FileButton } from './FileButton.tsx'
import styles from './ImportDialog.module.css'
import { useImport } from './import-session.ts'
import { messages } from './messages.ts'
import { TextSource } from './TextSource.tsx'

const marks = { code: (words: string) => <code>{words}</code> }

/** Where the text comes in: pasted, opened or dropped. What cannot be read stays here, with the place where reading stopped. */
export function SourceView(): React.JSX.Element {
  const id = useId()
  const { refusal, failure } = useImport()
  return (
    <>
      <p className={styles['lead']}>
        <Words text={messages.sources()} marks={marks} />
      </p>
      <div className={styles['bar']}>
        <label htmlFor={id}>{messages.text()}</label>
        <FileButton />
      </div>
      <TextSource id={id} describedBy={`${id}-problem`} />
      <div id={`${id}-problem`} className={styles['problem']} role="alert">
        {refusal ?? failure?.message}
      </div>
      {failure?.reason === 'ambiguous' && <DistroChoice options={failure.options} />}
    </>
  )
}
