import { useEffect, useId, useRef, useState } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Menu.module.css'

export interface MenuItem {
  readonly title: string
  readonly icon?: IconName
  /** Marks the one that is in force. */
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly onSelect: () => void
}

export interface MenuProps extends Omit<ButtonProps, 'onClick' | 'children' | 'title'> {
  readonly title: React.ReactNode
  readonly label?: string
  readonly items: readonly MenuItem[]
}

/** A button that opens a list of actions. Arrows move, Escape and Tab close it. */
export function Menu({ title, label, items, ...button }: MenuProps): React.JSX.Element {
  const [open, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!open) return undefined
    root.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus()
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  const close = (): void => {
    setOpen(false)
    root.current?.querySelector('button')?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? [])]
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const at = all.findIndex((item) => item === document.activeElement)
    if (event.key === 'Tab') setOpen(false)
    if (event.key !== 'Escape' && step === 0) return
    event.preventDefault()
    event.stopPropagation()
    if (step === 0) close()
    else all[(at + step + all.length) % all.length]?.focus()
  }
  return (
    <span ref={root} className={styles['root']}>
      <Button
        {...button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      {open && (
        <div
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          className={styles['menu']}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.title}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              disabled={item.disabled}
              tabIndex={-1}
              className={styles['item']}
              onClick={() => {
                close()
                item.onSelect()
              }}
            >
              <span className={styles['sign']}>{item.icon && <Icon name={item.icon} />}</span>
              {item.title}
              {item.checked && <Icon name="check" />}
            </button>
          ))}
        </div>
      )}
    </span>
  )
}
