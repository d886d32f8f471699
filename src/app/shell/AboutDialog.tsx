import { minors } from '../../core/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Words } from '../../ui/Words.tsx'
import styles from './AboutDialog.module.css'
import { aboutMessages as messages } from './messages.ts'

/** A file of the site, written by the build. */
const notices = `${import.meta.env.BASE_URL}licences.txt`
const marks = {
  file: (words: string) => (
    <a href={notices} target="_blank" rel="noreferrer">
      {words}
    </a>
  ),
}

/** What this is, what it covers, and whose work is in it. */
export default function AboutDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  return (
    <Dialog title={messages.title()} onClose={onClose}>
      <div className={styles['words']}>
        <p>{messages.purpose()}</p>
        <p>{messages.covers(minors.at(-1) ?? '', minors[0] ?? '')}</p>
        <p>{messages.privacy()}</p>
        <p>
          <Words text={messages.licences()} marks={marks} />
        </p>
      </div>
    </Dialog>
  )
}
