import { useRef } from 'react'
import styles from './Splitter.module.css'

export interface SplitterProps {
  readonly label: string
  /** Width of the pane behind the splitter, in percent of the element that holds both. */
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: 2, ArrowRight: -2, PageUp: 10, PageDown: -10 }

/** The line between two columns: drag it, or move it with the arrow keys, Home and End. */
export function Splitter({ label, value, min, max, onChange }: SplitterProps): React.JSX.Element {
  const dragging = useRef(false)
  const change = (next: number): void => onChange(Math.min(max, Math.max(min, next)))
  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    const sign =
      getComputedStyle(event.currentTarget).direction === 'rtl' && event.key.startsWith('Arrow') ? -1 : 1
    const step = Object.hasOwn(steps, event.key) ? (steps[event.key] ?? 0) * sign : 0
    const next = event.key === 'Home' ? min : event.key === 'End' ? max : step === 0 ? null : value + step
    if (next === null) return
    event.preventDefault()
    change(next)
  }
  const onPointerMove = (event: React.PointerEvent<HTMLDivElement>): void => {
    const frame = event.currentTarget.offsetParent?.getBoundingClientRect()
    if (!dragging.current || !frame || frame.width === 0) return
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const pixels = rtl ? event.clientX - frame.left : frame.right - event.clientX
    change((pixels / frame.width) * 100)
  }
  const release = (): void => {
    dragging.current = false
  }
  return (
    <div
      // A rule that can be moved is a widget, which `hr` is not.
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      className={styles['splitter']}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        dragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    />
  )
}
