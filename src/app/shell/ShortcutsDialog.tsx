import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import styles from './ShortcutsDialog.module.css'

const shortcuts = [
  ['/', 'Search all settings'],
  ['Ctrl Z', 'Undo the last change (outside text fields)'],
  ['Ctrl Shift Z', 'Take an undone change again'],
  ['Tab, Shift Tab', 'Next and previous field; leaves the code pane too'],
  ['Ctrl M', 'In the code pane: switch between Tab leaving the pane and Tab staying in it'],
  ['F8', 'In the code pane: next finding'],
  ['Ctrl F', 'In the code pane: find'],
  ['↑ ↓ ← →', 'In the tree of settings: move, open and close; Enter goes to the setting'],
  ['← →', 'On the tabs: previous and next tab. On the divider: make the output wider or narrower'],
  ['Alt ← →', 'Previous and next step visited (the browser’s back and forward)'],
] as const

/** What the keyboard can do. On a Mac, Command takes the place of Ctrl. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  return (
    <Dialog title="Keyboard" onClose={onClose}>
      <dl className={styles['list']}>
        {shortcuts.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <Kbd>{keys}</Kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>On a Mac, use Command instead of Ctrl, except for Ctrl M.</p>
    </Dialog>
  )
}
