import { useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { messages } from './messages.ts'

export interface DialogProps {
  readonly title: string
  /** Called by Escape, by the cross, and by a press beside the dialog. Mount the dialog to open it. */
  readonly onClose: () => void
  /** Buttons at the foot, the main one last. */
  readonly actions?: React.ReactNode
  readonly wide?: boolean
  readonly children: React.ReactNode
}

/** A native modal dialog. While it is mounted it is open; the focus goes back to where it was. */
export function Dialog({ title, onClose, actions, wide, children }: DialogProps): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={styles['dialog']}
      data-wide={wide || undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles['box']}>
        <div className={styles['head']}>
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={messages.closeDialog()} onClick={onClose} />
        </div>
        <div className={styles['body']}>{children}</div>
        {actions && <div className={styles['foot']}>{actions}</div>}
      </div>
    </dialog>
  )
}
