import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { shortcutMessages as messages } from './messages.ts'
import styles from './ShortcutsDialog.module.css'

/** What the keyboard can do. On a Mac, Command takes the place of Ctrl. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  return (
    <Dialog title={messages.title()} onClose={onClose}>
      <dl className={styles['list']}>
        {messages.list().map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <Kbd>{keys}</Kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>{messages.mac()}</p>
    </Dialog>
  )
}
