import { useState } from 'react'

export interface Combobox {
  readonly open: boolean
  /** Index of the option that the keyboard is on; -1 for none. */
  readonly active: number
  readonly show: () => void
  readonly close: () => void
  readonly onKeyDown: (event: React.KeyboardEvent) => void
}

/** The keyboard of a combobox whose list is a proposal: arrows open and move, Enter takes, Escape closes the list and nothing else. */
export function useCombobox(count: number, take: (index: number) => void): Combobox {
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const close = (): void => {
    setOpen(false)
    setActive(-1)
  }
  const move = (step: number): void => {
    setOpen(true)
    setActive((index) =>
      count === 0 ? -1 : index < 0 ? (step > 0 ? 0 : count - 1) : (index + step + count) % count,
    )
  }
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: open && active >= 0 && active < count ? () => (take(active), close()) : undefined,
    Escape: open ? close : undefined,
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return { open: open && count > 0, active, show: () => setOpen(true), close, onKeyDown }
}
