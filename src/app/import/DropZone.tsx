import { useEffect, useEffectEvent, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { openDialog, useDialog } from '../shell/dialog.ts'
import styles from './DropZone.module.css'
import { isOurs } from './is-ours.ts'
import { messages } from './messages.ts'
import { readDropped } from './read-dropped.ts'
import { startImport } from './start-import.ts'

async function take(data: DataTransfer): Promise<void> {
  const source = await readDropped(data)
  if (!source) return
  openDialog('import')
  await startImport(source)
}

/** Takes a file or a text that is dropped anywhere on the page into the import, and says so while it is dragged over. */
export default function DropZone(): React.JSX.Element | null {
  const [isOver, setIsOver] = useState(false)
  const dialog = useDialog()
  const onDrag = useEffectEvent((event: DragEvent, isInside: boolean) => {
    const ours = isOurs(event, isInside)
    const drops = ours && event.type === 'drop'
    // A dialog that asks something else must be answered first.
    const isFree = dialog === 'import' || !document.querySelector('dialog[open]')
    setIsOver(ours && isFree && !drops)
    if (!ours) return
    // Also where nothing is taken: the browser would open the file in place of the page.
    event.preventDefault()
    event.stopPropagation()
    if (event.dataTransfer) event.dataTransfer.dropEffect = isFree ? 'copy' : 'none'
    if (drops && isFree && event.dataTransfer) void take(event.dataTransfer)
  })
  useEffect(() => {
    const stop = new AbortController()
    // Text of the page itself, on its way to another field.
    let isInside = false
    const listen = (
      type: 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop',
      act: (event: DragEvent) => void,
    ): void => window.addEventListener(type, act, { capture: true, signal: stop.signal })
    listen('dragstart', () => {
      isInside = true
    })
    listen('dragend', () => {
      isInside = false
    })
    listen('dragover', (event) => onDrag(event, isInside))
    listen('drop', (event) => onDrag(event, isInside))
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false)
    })
    return () => stop.abort()
  }, [])
  if (!isOver) return null
  return (
    <div ref={show} popover="manual" className={styles['hint']} aria-hidden="true">
      <div className={styles['words']}>
        <Icon name="import" size={28} />
        <b>{messages.dropHere()}</b>
        <span>{messages.dropLead()}</span>
      </div>
    </div>
  )
}

/** A popover stands above an open dialog, too. */
function show(hint: HTMLElement | null): void {
  hint?.showPopover()
}
